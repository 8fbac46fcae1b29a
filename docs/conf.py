"""Sphinx configuration: MyST pages, Furo."""

project = "ukrcrisis"
author = "The ukrcrisis developers"
copyright = "2026, the ukrcrisis developers"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
myst_enable_extensions = ["deflist", "colon_fence"]
exclude_patterns = ["_build"]
autodoc_member_order = "bysource"
suppress_warnings = ["ref.python"]
"""Every record type has a field ``type``, so that its name alone leads to several targets."""
