"""What the tests of the codecs share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ukrcrisis.serialise import fast


@pytest.fixture(scope="module")
def short_texts_too() -> Iterator[None]:
    """Short texts go to the codec of the extra too."""
    before = fast._FEW
    fast._FEW = 0
    yield
    fast._FEW = before
