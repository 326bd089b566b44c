//! How figures and days are written where the reader lives: what the library said, put over into a country's marks.

use crate::language::{Language, Text};

word! {
    /// Where the reader lives, as far as it changes how figures and days are written.
    pub enum Locale {
        /// Spain: `1.234,5`.
        Spain = "es-ES",
        /// Argentina, and with it Chile, Colombia and Uruguay: `1.234,5`.
        Argentina = "es-AR",
        /// Mexico, and with it Central America, the Caribbean, Peru and the Spanish of the United States: `1,234.5`.
        Mexico = "es-MX",
        /// The United Kingdom, and wherever English is written its way: `1,234.5`, 23 November 2026.
        Britain = "en-GB",
        /// The United States: `1,234.5`, November 23, 2026.
        UnitedStates = "en-US",
    }
}

/// Countries that write Spanish with a decimal point, by ISO 3166 (Unicode CLDR 48, `es_MX`, `es_US` and others).
const POINT: [&str; 10] = ["CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

impl Locale {
    /// How a language is written in a country, by its ISO 3166 code as the profile of a client has it: Spain's and
    /// Britain's way where nothing else is known.
    ///
    /// ```
    /// use encargo::language::{Language, Locale};
    /// assert_eq!(Locale::of(Language::Spanish, "MX"), Locale::Mexico);
    /// assert_eq!(Locale::of(Language::English, "other"), Locale::Britain);
    /// ```
    pub fn of(language: Language, country: &str) -> Self {
        match (language, country) {
            (Language::Spanish, "US") => Self::Mexico,
            (Language::Spanish, country) if POINT.contains(&country) => Self::Mexico,
            (Language::Spanish, "AR" | "CL" | "CO" | "UY") => Self::Argentina,
            (Language::Spanish, _) => Self::Spain,
            (Language::English, "US" | "PR") => Self::UnitedStates,
            (Language::English, _) => Self::Britain,
        }
    }

    /// The language that is written.
    pub const fn language(self) -> Language {
        match self {
            Self::Spain | Self::Argentina | Self::Mexico => Language::Spanish,
            Self::Britain | Self::UnitedStates => Language::English,
        }
    }

    /// The words in the language of the place, written as it writes them.
    ///
    /// ```
    /// use encargo::{Text, language::Locale};
    /// let text = Text::new("Faltan 1.234,5 h.", "1,234.5 h are missing by 23 November 2026.");
    /// assert_eq!(Locale::Mexico.say(&text), "Faltan 1,234.5 h.");
    /// assert_eq!(Locale::UnitedStates.say(&text), "1,234.5 h are missing by November 23, 2026.");
    /// ```
    pub fn say(self, text: &Text) -> String {
        self.write(text.say(self.language()))
    }

    /// What the library said in the language of the place, written as it writes it: the marks of figures, the order of
    /// days. What stands between quotation marks is somebody else's, and stays.
    pub fn write(self, said: &str) -> String {
        let own = |stretch: &str| match self {
            Self::Mexico => each_figure(stretch),
            Self::UnitedStates => each_day(stretch),
            _ => stretch.to_owned(),
        };
        let mut written = String::with_capacity(said.len());
        let (mut depth, mut from) = (0_usize, 0);
        for (at, letter) in said.char_indices() {
            let next = at + letter.len_utf8();
            let opens = matches!(letter, '«' | '“') || (letter == '`' && depth == 0);
            let closes = depth > 0 && matches!(letter, '»' | '”' | '`');
            if opens && depth == 0 {
                written.push_str(&own(said.get(from..next).unwrap_or_default()));
                from = next;
            } else if closes && depth == 1 {
                written.push_str(said.get(from..next).unwrap_or_default());
                from = next;
            }
            depth = if closes { depth - 1 } else { depth + usize::from(opens) };
        }
        let rest = said.get(from..).unwrap_or_default();
        written.push_str(&if depth == 0 { own(rest) } else { rest.to_owned() });
        written
    }
}

/// Figures with points between thousands and a decimal comma, the other way round.
fn each_figure(words: &str) -> String {
    let bytes = words.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut written = String::with_capacity(words.len());
    let (mut at, mut from) = (0, 0);
    while at < bytes.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1)) {
            at += 1;
        }
        let figure = words.get(start..at).unwrap_or_default();
        let front = words.get(..start).unwrap_or_default();
        let before = front.chars().next_back();
        if is_plain(figure) && !is_year(figure, front, words.get(at..).unwrap_or_default()) {
            written.push_str(words.get(from..start).unwrap_or_default());
            let (first, rest) = figure.split_at(1);
            written.push_str(&format!("{first},{}", rest.replace(',', ".")));
            from = at;
        } else if is_figure(figure) && !before.is_some_and(char::is_alphabetic) {
            written.push_str(words.get(from..start).unwrap_or_default());
            written.extend(figure.chars().map(|mark| match mark {
                '.' => ',',
                ',' => '.',
                digit => digit,
            }));
            from = at;
        }
    }
    written.push_str(words.get(from..).unwrap_or_default());
    written
}

/// Four digits before a decimal comma, or none: Spain writes no mark in them, Mexico does.
fn is_plain(figure: &str) -> bool {
    let whole = figure.split_once(',').map_or(figure, |(whole, _)| whole);
    whole.len() == 4 && whole.bytes().all(|byte| byte.is_ascii_digit()) && !whole.starts_with('0')
}

/// Whether four digits are a year, or a part of a name or of a day in figures.
fn is_year(figure: &str, front: &str, behind: &str) -> bool {
    const BEFORE: [&str; 7] = ["ano", "año", "de", "del", "desde", "en", "hasta"];
    let inside = front.chars().next_back().is_some_and(|c| c.is_alphanumeric() || "-/_#:".contains(c))
        || behind.chars().next().is_some_and(|c| c.is_alphanumeric() || "-/_:".contains(c));
    let last = front.split_whitespace().next_back().unwrap_or_default();
    let year = matches!(figure.parse(), Ok(1900_u16..=2099));
    // «en 2027», but «de 2027 a 3000»
    let counted = behind.starts_with(" a ") && last == "de";
    let alone = last.is_empty() || BEFORE.contains(&last) || last.ends_with([',', '(']);
    inside || (year && alone && !counted)
}

/// `1.234.567,8`, `0,5`: marks of thousands stand before three digits each.
fn is_figure(figure: &str) -> bool {
    let (whole, fraction) = figure.split_once(',').map_or((figure, None), |(whole, rest)| (whole, Some(rest)));
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let grouped = rest.peek().is_some();
    (!grouped || (1..=3).contains(&first.len()))
        && rest.all(|group| group.len() == 3)
        && fraction.is_none_or(|fraction| !fraction.contains([',', '.']))
}

/// Days with the day first, the other way round: `Monday, November 23, 2026`.
fn each_day(words: &str) -> String {
    let parts: Vec<&str> = words.split(' ').collect();
    let mut written: Vec<String> = Vec::with_capacity(parts.len());
    let mut at = 0;
    while let Some(part) = parts.get(at) {
        let next = parts.get(at + 1).copied().unwrap_or_default();
        let bare = next.trim_end_matches(|mark: char| mark.is_ascii_punctuation() || mark == '…');
        let day = part.trim_start_matches('(');
        let is_day = (1..=2).contains(&day.len()) && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        if !is_day || !MONTHS.contains(&bare) {
            written.push((*part).to_owned());
            at += 1;
            continue;
        }
        let opening = part.get(..part.len() - day.len()).unwrap_or_default();
        if let Some(last) = written.last_mut().filter(|last| WEEKDAYS.iter().any(|weekday| last.ends_with(weekday))) {
            last.push(',');
        }
        let tail = next.get(bare.len()..).unwrap_or_default();
        let year = parts.get(at + 2).filter(|year| tail.is_empty() && year.len() >= 4);
        let is_year = year.is_some_and(|year| {
            let (digits, rest) = year.split_at_checked(4).unwrap_or(("", ""));
            digits.bytes().all(|byte| byte.is_ascii_digit()) && !rest.starts_with(|mark: char| mark.is_alphanumeric())
        });
        if let Some(year) = year.filter(|_| is_year) {
            written.push(format!("{opening}{bare} {day}, {year}"));
            at += 3;
        } else {
            written.push(format!("{opening}{bare} {day}{tail}"));
            at += 2;
        }
    }
    written.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_take_the_marks_of_the_country_and_quotations_keep_theirs() {
        let said = "Faltan 1.234.567,5 h (12.000 €, 0,5 %): «vender 1.500 tazas», v2.0, 16.12, el 1 de marzo de 2027.";
        let mexico =
            "Faltan 1,234,567.5 h (12,000 €, 0.5 %): «vender 1.500 tazas», v2.0, 16.12, el 1 de marzo de 2027.";
        assert_eq!(Locale::Mexico.write(said), mexico);
        assert_eq!(Locale::Argentina.write(said), said);
        let said = "Faltan 1000 h y 1500,5 más: de 1800 a 2500 suscriptores en 2027, el 2026-11-30 (agosto de 2027).";
        let mexico =
            "Faltan 1,000 h y 1,500.5 más: de 1,800 a 2,500 suscriptores en 2027, el 2026-11-30 (agosto de 2027).";
        assert_eq!(Locale::Mexico.write(said), mexico);
        assert_eq!(Locale::Spain.write("a “1.000"), "a “1.000");
    }

    #[test]
    fn days_of_the_united_states() {
        let said = "The plan ends on Monday 23 November 2026 (due 5 March), not 31 May 2027. “By 1 June 2027” stays; 12 May was late.";
        let american = "The plan ends on Monday, November 23, 2026 (due March 5), not May 31, 2027. “By 1 June 2027” stays; May 12 was late.";
        assert_eq!(Locale::UnitedStates.write(said), american);
        assert_eq!(Locale::Britain.write(said), said);
    }
}
