"""The JSON Schema for editors, held against every shipped template by a validator that is not ours."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

import encargo

SCHEMA = json.loads(encargo.template_schema())
VALIDATOR = Draft202012Validator(SCHEMA)
CATALOG = encargo.catalog()


class Days(yaml.SafeLoader):
    """YAML as templates mean it: a day stays the text that it is."""


Days.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def written(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(encargo.to_yaml(CATALOG[name]), Loader=Days)
    return read


def test_the_schema_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", CATALOG.ids)
def test_every_shipped_template_fits_the_schema(name: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(written(name))] == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("version", "one"), ("stepz", []), ("id", "No Slug"), ("steps", {}), ("phases", [{"id": "p"}]), ("title", "T")],
)
def test_what_does_not_fit_is_refused(key: str, value: Any) -> None:
    assert not VALIDATOR.is_valid({**written("newsletter"), key: value})
