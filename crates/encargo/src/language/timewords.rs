//! The words around days and spans, language by language: coming, gone, ago, since, weekends. Data, folded; no rule.

use super::Language;

/// The time words of one language. Phrases are folded, with single spaces.
pub(crate) struct TimeWords {
    /// Articles that may stand in front of a period.
    pub articles: &'static [&'static str],
    /// In front of a span or a count of them: the ones to come.
    pub coming: &'static [&'static str],
    /// In front of a span or a count of them: the ones behind us.
    pub gone: &'static [&'static str],
    /// In front of a span: the one we are in.
    pub current: &'static [&'static str],
    /// Behind a span or a count of them: to come.
    pub coming_tails: &'static [&'static str],
    /// Behind a span or a count of them: behind us.
    pub gone_tails: &'static [&'static str],
    /// In front of a count: so long ago.
    pub ago_heads: &'static [&'static str],
    /// Behind a count: so long ago.
    pub ago_tails: &'static [&'static str],
    /// Behind a count: so long from today.
    pub later: &'static [&'static str],
    /// In front of a count: so long from today.
    pub ahead: &'static [&'static str],
    /// Between a count and a day: that long from it on.
    pub starting: &'static [&'static str],
    /// Between a count and a day: that long after it.
    pub after: &'static [&'static str],
    /// Between a count and a day: that long before it.
    pub before: &'static [&'static str],
    /// Saturday and Sunday.
    pub weekend: &'static [&'static str],
    /// In front of a day of the week that is meant: «la semana del 18».
    pub week_of: &'static [&'static str],
    /// In front of what is left of a period.
    pub rest: &'static [&'static str],
    /// In front of one whole span: "all day".
    pub whole: &'static [&'static str],
    /// In front of a length in words like "a week", which makes it a length.
    pub lasting: &'static [&'static str],
    /// In front of two days with one of [`TimeWords::to`] between.
    pub from: &'static [&'static str],
    /// In front of two days with one of [`TimeWords::and`] between.
    pub between: &'static [&'static str],
    /// Joins the two ends of a stretch.
    pub to: &'static [&'static str],
    /// Joins the two ends of a stretch only behind a word of [`TimeWords::from`].
    pub to_after_from: &'static [&'static str],
    /// Joins the two ends of a stretch only behind a word of [`TimeWords::between`].
    pub and: &'static [&'static str],
    /// In front of a day or period where something begins.
    pub since: &'static [&'static str],
    /// In front of a day or period after which something begins.
    pub past: &'static [&'static str],
    /// Behind a day or period where something begins.
    pub onwards: &'static [&'static str],
    /// In front of a period before which something ends.
    pub until: &'static [&'static str],
    /// In front of a length that must not be exceeded: «en un plazo de», "within".
    pub within: &'static [&'static str],
}

/// The time words of a language.
pub(crate) fn of(language: Language) -> &'static TimeWords {
    match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    }
}

const SPANISH: TimeWords = TimeWords {
    articles: &["el", "la", "los", "las"],
    coming: &["proximo", "proxima", "proximos", "proximas", "siguiente", "siguientes"],
    gone: &["ultimo", "ultima", "ultimos", "ultimas", "pasado", "pasada", "pasados", "pasadas"],
    current: &["este", "esta", "mismo", "misma"],
    coming_tails: &[
        "que viene", "que vienen", "proximo", "proxima", "proximos", "proximas", "siguiente", "siguientes", "entrante",
        "que entra",
    ],
    gone_tails: &["pasado", "pasada", "anterior", "anteriores", "pasados", "pasadas"],
    ago_heads: &["hace", "hara"],
    ago_tails: &["atras"],
    later: &["a partir de hoy", "a partir de ahora", "desde hoy", "desde ahora", "despues de hoy"],
    ahead: &["de aqui a", "de aca a", "dentro de", "de aqui en", "en"],
    starting: &["a partir de", "a partir del", "empezando el", "comenzando el", "desde el"],
    after: &[
        "despues de", "despues del", "despues de la", "despues de el", "a partir de", "a partir del", "desde",
        "desde el",
    ],
    before: &["antes de", "antes del", "antes de la", "antes de el"],
    weekend: &["fin de semana", "finde", "fines de semana", "findes"],
    week_of: &["semana del", "semana de el", "semana que empieza el", "semana de"],
    rest: &[
        "resto de la", "resto del", "resto de", "lo que queda de", "lo que queda del", "lo que resta del",
        "lo que resta de",
    ],
    whole: &["todo el", "toda la"],
    lasting: &["por", "durante", "de", "en", "que"],
    from: &["de", "del", "desde", "desde el", "desde la", "de el"],
    between: &["entre", "entre el", "entre la"],
    to: &["hasta", "hasta el", "hasta la", "hasta los", "-", "–", "~", "al"],
    to_after_from: &["a", "a el", "a la"],
    and: &["y", "y el", "y la", "e"],
    since: &[
        "desde", "desde el", "desde la", "a partir de", "a partir del", "a partir de la", "comenzando el",
        "comenzando en", "empezando el", "empezando en",
    ],
    past: &["despues de", "despues del", "pasado el", "pasada la", "tras el"],
    onwards: &[
        "en adelante", "y mas tarde", "o mas tarde", "y posterior", "o posterior", "y posteriores", "o despues",
        "y despues",
    ],
    until: &[
        "antes de", "antes del", "antes de la", "antes de las", "antes de los", "anterior a", "anterior de",
        "no mas tarde que", "no mas tarde que el", "no mas tarde de", "no mas tarde del", "a mas tardar",
        "a mas tardar el", "tan tarde como",
    ],
    within: &["en el plazo de", "en un plazo de", "en plazo de", "en un maximo de", "plazo de"],
};

const ENGLISH: TimeWords = TimeWords {
    articles: &["the"],
    coming: &["next", "coming", "following", "upcoming"],
    gone: &["last", "past", "previous", "this past"],
    current: &["this", "current", "same"],
    coming_tails: &["to come"],
    gone_tails: &[],
    ago_heads: &[],
    ago_tails: &["ago", "back"],
    later: &["from now", "from today", "later", "after today"],
    ahead: &["in"],
    starting: &["starting", "starting on", "starting from", "beginning", "beginning on", "from"],
    after: &["after", "after the", "from", "from the", "following"],
    before: &["before", "before the", "ahead of"],
    weekend: &["weekend", "weekends"],
    week_of: &[
        "week of", "week of the", "week beginning", "week starting", "week commencing", "week beginning the",
        "week starting the", "week commencing the",
    ],
    rest: &["rest of the", "rest of this", "rest of", "remainder of the"],
    whole: &["all", "full", "whole", "entire", "a full", "a whole", "all -", "full -"],
    lasting: &["for", "than", "within", "in", "over", "another"],
    from: &["from", "from the"],
    between: &["between", "between the"],
    to: &["to", "to the", "until", "until the", "till", "till the", "through", "through the", "thru", "-", "–", "~"],
    to_after_from: &[],
    and: &["and", "and the", "through"],
    since: &["since", "since the", "starting", "starting on", "beginning on", "from the start of"],
    past: &["after", "after the", "later than"],
    onwards: &[
        "onwards", "onward", "and after", "or after", "and later", "or later", "and greater", "and beyond", "and on",
    ],
    until: &[
        "before", "before the", "prior to", "until", "until the", "till", "till the", "as late as", "no later than",
        "not later than",
    ],
    within: &["within", "within the", "inside of"],
};
