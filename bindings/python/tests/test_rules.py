"""Rules of one's own: what their callables see, find and raise."""

from __future__ import annotations

from datetime import date

import pytest

import encargo
from encargo import EncargoError, Finding, Found, Goal, Grounds, OwnRule, Penalties, Rubric, Text

TODAY = date(2026, 11, 23)
GOAL = Goal("list", "es", "llegar a 500 suscriptores", due=date(2027, 3, 31))


def found(goal: Goal, grounds: Grounds) -> Found | None:
    assert goal == GOAL
    assert grounds.today == TODAY
    return Found("error", Text("Falta el lema.", "The motto is missing."), question=Text("¿Cuál es?", "What is it?"))


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_rule_has_the_same_powers() -> None:
    rule = OwnRule("own.motto", "realistic", found)
    assessment = GOAL.assess(TODAY, rules=[rule])
    verdict = assessment.verdicts[3]
    assert (verdict.level, verdict.score) == ("not_met", 0)
    assert "own.motto" in codes(verdict.findings)
    assert "own.motto" not in codes(GOAL.assess(TODAY, rules=[rule], rubric=Rubric(off=["own.motto"])).findings)
    softer = Rubric(severities={"own.motto": "info"}, penalties=Penalties(suggestion=0))
    assert GOAL.assess(TODAY, rules=[rule], rubric=softer).verdicts[3].level == "unknown"


def test_what_a_rule_raises_comes_through() -> None:
    def broken(goal: Goal, grounds: Grounds) -> Found | None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        GOAL.assess(TODAY, rules=[OwnRule("own.broken", "specific", broken)])
    with pytest.raises(TypeError):
        GOAL.assess(TODAY, rules=[OwnRule("own.wrong", "specific", lambda goal, grounds: "words")])


def test_a_code_of_the_library_is_refused() -> None:
    for code in ["specific.vague", "own.", "own.Capital", ""]:
        with pytest.raises(EncargoError) as refusal:
            GOAL.assess(TODAY, rules=[OwnRule(code, "specific", found)])
        assert refusal.value.code == "rule.reserved_code"


def test_a_goal_made_by_hand_goes_through_its_gate() -> None:
    with pytest.raises(EncargoError) as refusal:
        Goal("x", "en", "grow", confidence=11)
    assert refusal.value.code == "goal.confidence"
    assert len(encargo.rules()) > 35
