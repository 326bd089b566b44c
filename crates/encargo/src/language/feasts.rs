//! Feasts by name, in both languages, with the rule that gives their day. Data, folded; no rule is applied here.

/// How the day of a feast is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A month and a day.
    Fixed(u32, u32),
    /// So many days from Easter Sunday.
    Easter(i64),
    /// The nth weekday (0 is Monday) of a month, and so many days more.
    Weekday {
        /// The month.
        month: u32,
        /// The weekday.
        weekday: u32,
        /// Which one, from 1.
        nth: i64,
        /// How many days after it.
        plus: i64,
    },
}

const fn nth(month: u32, weekday: u32, nth: i64, plus: i64) -> Rule {
    Rule::Weekday { month, weekday, nth, plus }
}

/// The feasts.
pub(crate) const FEASTS: &[(&str, Rule)] = &[
    ("navidad", Rule::Fixed(12, 25)),
    ("navidades", Rule::Fixed(12, 25)),
    ("nochebuena", Rule::Fixed(12, 24)),
    ("nochevieja", Rule::Fixed(12, 31)),
    ("reyes", Rule::Fixed(1, 6)),
    ("ano nuevo", Rule::Fixed(1, 1)),
    ("san valentin", Rule::Fixed(2, 14)),
    ("la candelaria", Rule::Fixed(2, 2)),
    ("candelaria", Rule::Fixed(2, 2)),
    ("halloween", Rule::Fixed(10, 31)),
    ("dia de muertos", Rule::Fixed(11, 2)),
    ("dia del libro", Rule::Fixed(4, 23)),
    ("sant jordi", Rule::Fixed(4, 23)),
    ("dia del trabajador", Rule::Fixed(5, 1)),
    ("dia del trabajo", Rule::Fixed(5, 1)),
    ("dia internacional de los trabajadores", Rule::Fixed(5, 1)),
    ("dia de san patricio", Rule::Fixed(3, 17)),
    ("semana santa", Rule::Easter(0)),
    ("domingo de ramos", Rule::Easter(-7)),
    ("jueves santo", Rule::Easter(-3)),
    ("viernes santo", Rule::Easter(-2)),
    ("pascua", Rule::Easter(0)),
    ("carnaval", Rule::Easter(-47)),
    ("viernes negro", nth(11, 3, 4, 1)),
    ("ciberlunes", nth(11, 3, 4, 4)),
    ("accion de gracias", nth(11, 3, 4, 0)),
    ("christmas eve", Rule::Fixed(12, 24)),
    ("christmas day", Rule::Fixed(12, 25)),
    ("christmas", Rule::Fixed(12, 25)),
    ("xmas", Rule::Fixed(12, 25)),
    ("boxing day", Rule::Fixed(12, 26)),
    ("new year", Rule::Fixed(1, 1)),
    ("new year's eve", Rule::Fixed(12, 31)),
    ("new year's day", Rule::Fixed(1, 1)),
    ("new year's", Rule::Fixed(1, 1)),
    ("valentine's day", Rule::Fixed(2, 14)),
    ("valentine's", Rule::Fixed(2, 14)),
    ("valentines day", Rule::Fixed(2, 14)),
    ("st patrick's day", Rule::Fixed(3, 17)),
    ("independence day", Rule::Fixed(7, 4)),
    ("freedom day", Rule::Fixed(6, 19)),
    ("jubilee day", Rule::Fixed(6, 19)),
    ("juneteenth", Rule::Fixed(6, 19)),
    ("bonfire night", Rule::Fixed(11, 5)),
    ("good friday", Rule::Easter(-2)),
    ("easter sunday", Rule::Easter(0)),
    ("easter monday", Rule::Easter(1)),
    ("easter", Rule::Easter(0)),
    ("thanksgiving", nth(11, 3, 4, 0)),
    ("thanksgiving day", nth(11, 3, 4, 0)),
    ("black friday", nth(11, 3, 4, 1)),
    ("cyber monday", nth(11, 3, 4, 4)),
    ("labor day", nth(9, 0, 1, 0)),
];
