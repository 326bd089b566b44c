//! The SMART rules: five verdicts with the findings and the words behind each.
//!
//! A verdict follows from its criterion's findings: an error makes it `not_met`, a warning `partly`, a suggestion leaves
//! it `met`. The realistic criterion, judged on words alone, is never more than `partly`: only a plan can settle it.

mod achievable;
mod measurable;
mod realistic;
mod specific;
mod time_framed;

use crate::calendar::Day;
use crate::finding::Severity;
use crate::goal::{Goal, Part};
use crate::language::{Evidence, Text};

use crate::finding::Finding;
use encargo_noun::noun;

word! {
    /// One of the five letters.
    pub enum Criterion {
        /// Two people would agree on what is to be reached.
        Specific = "specific",
        /// Anyone can tell whether it was reached.
        Measurable = "measurable",
        /// There are means and somebody to use them.
        Achievable = "achievable",
        /// It serves something and can be true.
        Realistic = "realistic",
        /// It has a day or a rhythm.
        TimeFramed = "time_framed",
    }
}

word! {
    /// The verdict on one criterion.
    pub enum Level {
        /// It holds.
        Met = "met",
        /// Something is there, something lacks.
        Partly = "partly",
        /// It does not hold.
        NotMet = "not_met",
        /// It cannot be told.
        Unknown = "unknown",
        /// It does not apply.
        NotApplicable = "not_applicable",
    }
}

/// The verdict on one criterion, with what is behind it.
#[noun]
pub struct Verdict {
    /// The criterion.
    pub criterion: Criterion,
    /// The verdict.
    pub level: Level,
    /// The findings that lower it.
    pub findings: Vec<Finding>,
    /// The words that hold it up.
    pub evidence: Vec<Evidence>,
}

/// Five verdicts, in the order of the letters.
#[noun]
pub struct Assessment {
    /// One verdict a criterion.
    pub verdicts: Vec<Verdict>,
    /// All findings, the gravest first.
    pub findings: Vec<Finding>,
}

/// What a rule looks at: the goal and the day.
struct Case<'a> {
    goal: &'a Goal,
    today: Day,
}

/// A rule: the finding it makes, or nothing when the goal is fine.
type Rule = fn(&Case<'_>) -> Option<Finding>;

/// The catalogue, in the order of the letters; the parts are the words that hold the criterion up.
const CATALOGUE: &[(Criterion, &[Rule], &[Part])] = &[
    (Criterion::Specific, specific::RULES, &[Part::Outcome]),
    (Criterion::Measurable, measurable::RULES, &[Part::Metric, Part::Baseline, Part::Target, Part::Cadence]),
    (Criterion::Achievable, achievable::RULES, &[Part::Owner, Part::Means, Part::Confidence]),
    (Criterion::Realistic, realistic::RULES, &[Part::Why]),
    (Criterion::TimeFramed, time_framed::RULES, &[Part::Due, Part::Cadence]),
];

impl Goal {
    /// Judges the goal on a day: five verdicts with what is behind them. A weak goal is not an error.
    ///
    /// ```
    /// use encargo::assessment::{Criterion, Level};
    /// let today = "2026-11-23".parse().unwrap();
    /// let goal = encargo::Note::new("Quiere mejorar las ventas.", today)?.drafts()[0].goal();
    /// let assessment = goal.assess(today);
    /// assert_eq!(assessment.verdicts[1].criterion, Criterion::Measurable);
    /// assert_eq!(assessment.verdicts[1].level, Level::NotMet);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn assess(&self, today: Day) -> Assessment {
        let case = Case { goal: self, today };
        let verdicts: Vec<Verdict> =
            CATALOGUE.iter().map(|(criterion, rules, parts)| verdict(&case, *criterion, rules, parts)).collect();
        let mut findings: Vec<Finding> = verdicts.iter().flat_map(|verdict| verdict.findings.clone()).collect();
        findings.sort_by_key(|finding| finding.severity);
        Assessment { verdicts, findings }
    }
}

fn verdict(case: &Case<'_>, criterion: Criterion, rules: &[Rule], parts: &[Part]) -> Verdict {
    let findings: Vec<Finding> = rules.iter().filter_map(|rule| rule(case)).collect();
    let worst = findings.iter().map(|finding| finding.severity).min();
    let level = match worst {
        Some(Severity::Error) => Level::NotMet,
        Some(Severity::Warning) => Level::Partly,
        _ if criterion == Criterion::Realistic => Level::Partly,
        _ => Level::Met,
    };
    let rows = case.goal.provenance.iter().filter(|row| parts.contains(&row.part));
    let mut evidence: Vec<Evidence> = Vec::new();
    for piece in rows.flat_map(|row| &row.evidence) {
        if !evidence.contains(piece) {
            evidence.push(piece.clone());
        }
    }
    Verdict { criterion, level, findings, evidence }
}

/// A finding about a part of the goal, with the words of that part.
fn finding(case: &Case<'_>, code: &str, severity: Severity, part: Part, message: Text, suggestion: Text) -> Finding {
    let rows = case.goal.provenance.iter().filter(|row| row.part == part);
    let evidence = rows.flat_map(|row| row.evidence.iter().cloned()).collect();
    Finding { code: code.to_owned(), severity, about: part.as_str().to_owned(), message, suggestion, evidence }
}

impl Criterion {
    /// The criterion's name.
    pub fn text(self) -> Text {
        match self {
            Self::Specific => Text::new("Específico", "Specific"),
            Self::Measurable => Text::new("Medible", "Measurable"),
            Self::Achievable => Text::new("Alcanzable", "Achievable"),
            Self::Realistic => Text::new("Realista", "Realistic"),
            Self::TimeFramed => Text::new("Con plazo", "Time framed"),
        }
    }
}

impl Level {
    /// The verdict in words.
    pub fn text(self) -> Text {
        match self {
            Self::Met => Text::new("se cumple", "met"),
            Self::Partly => Text::new("se cumple en parte", "partly met"),
            Self::NotMet => Text::new("no se cumple", "not met"),
            Self::Unknown => Text::new("no se sabe", "unknown"),
            Self::NotApplicable => Text::new("no corresponde", "not applicable"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Note};

    /// The codes that a note's first draft leads to.
    fn codes(text: &str, language: Language) -> Vec<String> {
        let today = "2026-11-23".parse().expect("a day");
        let goal = Note::new(text, today).expect("a note").in_language(language).goal();
        goal.assess(today).findings.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn every_rule_fires_on_its_bad_example_and_not_on_its_good_one() {
        use Language::{English, Spanish};
        let right = "Quiere pasar de 200 a 300 suscriptores antes de fin de marzo con un lead magnet porque en abril abre el curso";
        let good = "Wants to go from 200 to 300 subscribers by the end of March with a lead magnet because the course opens in April";
        for (code, wrong, bad) in [
            ("specific.vague", "Quiere mejorar la presencia", "Wants to improve the presence"),
            ("specific.no_object", "Quiere crecer", "Wants to grow"),
            (
                "specific.several",
                "Quiere abrir la tienda y vender 30 cursos",
                "Wants to open the shop and sell 30 courses",
            ),
            ("measurable.no_metric", "Quiere vender más cursos", "Wants to sell more courses"),
            ("measurable.no_baseline", "Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
            ("measurable.no_change", "Quiere pasar de 200 a 200 alumnos", "Wants to go from 200 to 200 students"),
            ("measurable.unstated_base", "Quiere aumentar las ventas un 20 %", "Wants to increase sales by 20%"),
            (
                "measurable.impossible_share",
                "Quiere subir la tasa de apertura de 20 % a 130 %",
                "Wants to raise the open rate from 20% to 130%",
            ),
            ("achievable.no_owner", "Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
            ("achievable.no_means", "Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
            ("realistic.no_why", "Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
            (
                "realistic.implausible",
                "Quiere pasar de 212 a 100.000 suscriptores este mes",
                "Wants to go from 212 to 100,000 subscribers this month",
            ),
            ("time_framed.no_deadline", "Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
            (
                "time_framed.past",
                "Quiere llegar a 500 suscriptores antes del 3/2/2026",
                "Wants to reach 500 subscribers by February 3, 2026",
            ),
            (
                "time_framed.too_far",
                "Quiere llegar a 500 suscriptores antes del 3/2/2029",
                "Wants to reach 500 subscribers by February 3, 2029",
            ),
            (
                "time_framed.weekend",
                "Quiere llegar a 500 suscriptores antes del 6/12/2026",
                "Wants to reach 500 subscribers by December 6, 2026",
            ),
        ] {
            assert!(
                codes(wrong, Spanish).iter().any(|found| found == code),
                "{code}: {wrong} {:?}",
                codes(wrong, Spanish)
            );
            assert!(codes(bad, English).iter().any(|found| found == code), "{code}: {bad} {:?}", codes(bad, English));
            if code != "achievable.no_owner" {
                assert!(!codes(right, Spanish).iter().any(|found| found == code), "{code}: {right}");
                assert!(!codes(good, English).iter().any(|found| found == code), "{code}: {good}");
            }
        }
    }

    #[test]
    fn words_alone_never_make_a_goal_realistic() {
        let today = "2026-11-23".parse().expect("a day");
        let goal = Note::new("pasar de 200 a 300 alumnos en marzo porque sí", today).expect("a note").goal();
        assert_eq!(goal.assess(today).verdicts[3].level, Level::Partly);
    }
}
