"""The examples in docstrings are run."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import ukrcrisis

MODULES = [
    "ukrcrisis",
    *(m.name for m in pkgutil.walk_packages(ukrcrisis.__path__, "ukrcrisis.") if "__main__" not in m.name),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0
