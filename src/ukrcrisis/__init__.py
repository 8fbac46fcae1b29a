"""Typed records of a diplomatic or military crisis, read from news text."""

from ukrcrisis._version import __version__

__all__ = ["__version__"]
