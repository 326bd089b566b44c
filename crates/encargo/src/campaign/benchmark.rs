//! What others measure: dated rows with their source; compares nothing.

use super::RateKind;
use crate::calendar::Day;
use crate::language::Text;
use encargo_noun::noun;
use rust_decimal::Decimal;

/// A rate that somebody published. Published rates of the same kind differ by ten points: good for the order of magnitude.
#[noun]
#[derive(Eq)]
pub struct Benchmark {
    /// Which rate.
    pub kind: RateKind,
    /// In percent.
    #[serde(with = "crate::noun::figure")]
    pub percent: Decimal,
    /// Of whom.
    pub population: Text,
    /// Where it stands: a page.
    pub source: String,
    /// The day the page gives for itself.
    pub day: Day,
}

/// Mean rates over all trades, as published on a page that gives its day: each row with its source.
///
/// ```
/// let open = encargo::campaign::benchmarks().into_iter().find(|row| row.kind.as_str() == "open").unwrap();
/// assert_eq!(open.percent.to_string(), "19.21");
/// ```
pub fn benchmarks() -> Vec<Benchmark> {
    // read on the page itself: "Across all industries, the average open rate is 19.21%, click-through rate is 2.44%,
    // unsubscribe rate is 0.89%, and bounce rate is 2.48%"
    const ROWS: [(RateKind, i64); 4] =
        [(RateKind::Open, 1921), (RateKind::Click, 244), (RateKind::Unsubscribe, 89), (RateKind::Bounce, 248)];
    let row = |(kind, hundredths): (RateKind, i64)| {
        Some(Benchmark {
            kind,
            percent: Decimal::new(hundredths, 2),
            population: Text::new("media de todos los sectores", "mean of all industries"),
            source: "https://www.webfx.com/blog/marketing/email-marketing-benchmarks".to_owned(),
            day: Day::from_ymd_opt(2025, 12, 29)?,
        })
    };
    ROWS.into_iter().filter_map(row).collect()
}
