"""The package loads from the wheel and says its version."""

from importlib.metadata import version as installed

import encargo


def test_version() -> None:
    assert encargo.version() == installed("encargo")
