//! Every rule against its own examples, in both languages.

use super::*;
use crate::goal::Measure;
use crate::language::Language;
use crate::{Day, Note};
use std::collections::BTreeSet;

fn today() -> Day {
    "2026-11-23".parse().expect("a day")
}

/// The codes that an example leads to, with the rules that are off by default too.
fn codes(text: &str, language: Language, row: &Row, example: &rule::Example) -> Vec<String> {
    let mut goal = Note::new(text, today()).expect("a note").in_language(language).goal();
    let mut grounds = Grounds::from(today());
    (example.with)(&mut goal, &mut grounds);
    let rubric = RubricRecord { on: vec![row.code.to_owned()], ..RubricRecord::default() };
    grounds.rubric = Some(Rubric::try_from(rubric).expect("a rubric"));
    goal.assess(grounds).findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn every_rule_fires_on_its_bad_example_and_not_on_its_good_one() {
    let mut wrong = Vec::new();
    for row in rows() {
        for (language, good, bad) in
            [(Language::Spanish, row.good.es, row.bad.es), (Language::English, row.good.en, row.bad.en)]
        {
            let fired = codes(bad, language, row, &row.bad);
            if !fired.iter().any(|code| code == row.code) {
                wrong.push(format!("{} is silent on: {bad} {fired:?}", row.code));
            }
            if codes(good, language, row, &row.good).iter().any(|code| code == row.code) {
                wrong.push(format!("{} fires on: {good}", row.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_catalogue_is_whole() {
    assert!(rows().count() >= 35, "{} rules", rows().count());
    let codes: BTreeSet<&str> = rows().map(|row| row.code).collect();
    assert_eq!(codes.len(), rows().count());
    for row in rows() {
        assert!(row.code.starts_with(row.criterion.as_str()), "{}", row.code);
        assert!(Finding::CODES.contains(&row.code), "{}", row.code);
        for words in [row.rationale, row.message, row.suggestion, row.question] {
            assert!(words.0.ends_with(['.', '?']) && words.1.ends_with(['.', '?']), "{}: {words:?}", row.code);
        }
        assert!(row.question.0.starts_with('¿') || row.question.0.contains('¿'), "{}", row.code);
    }
}

#[test]
fn words_alone_never_make_a_goal_realistic() {
    let goal = Note::new("pasar de 200 a 300 alumnos en marzo porque sí", today()).expect("a note").goal();
    assert_eq!(goal.assess(today()).verdicts[3].level, Level::Partly);
}

#[test]
fn a_rubric_and_a_silence_decide_what_counts() {
    let goal = Note::new("vender más cursos", today()).expect("a note").goal();
    let codes = |goal: &Goal, rubric: RubricRecord| {
        let assessment = goal.assess(Grounds::from(today()).rubric(rubric.try_into().expect("a rubric")));
        let codes: Vec<String> = assessment.findings.iter().map(|finding| finding.code.clone()).collect();
        (codes, assessment)
    };
    let (all, _) = codes(&goal, RubricRecord::default());
    assert!(all.iter().any(|code| code == "time_framed.no_deadline"));
    let off = RubricRecord { off: vec!["time_framed.no_deadline".into()], ..RubricRecord::default() };
    assert!(!codes(&goal, off).0.iter().any(|code| code == "time_framed.no_deadline"));
    let none = RubricRecord { weights: [(Criterion::TimeFramed, 0)].into(), ..RubricRecord::default() };
    assert_eq!(codes(&goal, none).1.verdicts[4].level, Level::NotApplicable);
    let reason = "se acuerda en la próxima reunión".to_owned();
    let silent = Goal {
        silenced: vec![crate::goal::Silence { rule: "time_framed.no_deadline".into(), reason: reason.clone() }],
        ..goal
    };
    let (_, assessment) = codes(&silent, RubricRecord::default());
    assert_eq!(assessment.verdicts[4].level, Level::Met);
    assert_eq!(assessment.silenced[0].reason, reason);
}

#[test]
fn an_unusable_rubric_is_refused() {
    let refused = |record: RubricRecord| Rubric::try_from(record).expect_err("refused").code();
    assert_eq!(
        refused(RubricRecord { off: vec!["specific.typo".into()], ..RubricRecord::default() }),
        "rubric.unknown_rule"
    );
    assert_eq!(refused(RubricRecord { met: 10, ..RubricRecord::default() }), "rubric.unusable");
    let weights = Criterion::ALL.iter().map(|criterion| (*criterion, 0)).collect();
    assert_eq!(refused(RubricRecord { weights, ..RubricRecord::default() }), "rubric.unusable");
}

struct NoShouting;

impl OwnRule for NoShouting {
    fn code(&self) -> &'static str {
        "own.no_shouting"
    }
    fn criterion(&self) -> Criterion {
        Criterion::Specific
    }
    fn look(&self, case: &Case<'_>) -> Option<Found> {
        let shouts = case.goal().outcome.chars().any(char::is_uppercase);
        shouts.then(|| Found {
            severity: Severity::Warning,
            about: "outcome".into(),
            message: Text::new("Grita.", "It shouts."),
            suggestion: Text::default(),
            question: None,
            evidence: Vec::new(),
        })
    }
}

#[test]
fn a_rule_of_ones_own_has_the_same_powers() {
    let goal = Goal::new("x", Language::English, "SELL 30 courses");
    let assessment = goal.assess_with(today(), &[&NoShouting]).expect("an assessment");
    assert!(assessment.findings.iter().any(|finding| finding.code == "own.no_shouting"));
    assert_eq!(assessment.verdicts[0].level, Level::Partly);
    let off = RubricRecord { off: vec!["own.no_shouting".into()], ..RubricRecord::default() };
    let grounds = Grounds::from(today()).rubric(off.try_into().expect("a rubric"));
    assert_eq!(goal.assess_with(grounds, &[&NoShouting]).expect("an assessment").verdicts[0].level, Level::Met);
    let twice: [&dyn OwnRule; 2] = [&NoShouting, &NoShouting];
    assert_eq!(goal.assess_with(today(), &twice).expect_err("refused").code(), "rule.reserved_code");
}

#[test]
fn an_easier_goal_never_scores_worse() {
    let score = |from: u32, to: u32, days: u64| {
        let measure = Measure { baseline: Some(from.into()), target: Some(to.into()), ..Measure::default() };
        let due = today().checked_add_days(chrono::Days::new(days));
        let goal =
            Goal { measure: Some(measure), due, ..Goal::new("x", Language::English, "gain readers of the letter") };
        goal.assess(today()).verdicts[3].score
    };
    let figures = [0, 1, 6, 25, 99, 400, 1_000, 3_001, 20_000, 1_000_000];
    let ends = [7, 42, 91, 200, 360];
    for to in figures {
        for days in ends {
            for pair in figures.windows(2).filter(|pair| pair[1] < to) {
                assert!(score(pair[0], to, days) <= score(pair[1], to, days), "{pair:?} to {to} in {days}");
            }
        }
        for pair in ends.windows(2) {
            assert!(score(1, to.max(2), pair[0]) <= score(1, to.max(2), pair[1]), "1 to {to} in {pair:?}");
        }
    }
    assert_eq!(score(6, 25, 42), score(0, 25, 42));
}
