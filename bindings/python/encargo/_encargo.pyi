"""
The compiled half of `encargo`.
"""

__all__ = ["version"]

def version() -> str:
    """
    The version of the package.
    """
