"""The examples in the README and the docs are run as tests."""

from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=0), DocTestDirectiveParser(), SkipParser()],
    patterns=["README.md", "docs/*.md"],
).pytest()
