"""A conversation becomes goals, goals become a plan, and a plan becomes work that somebody has taken on."""

from encargo._encargo import version

__all__ = ["version"]
