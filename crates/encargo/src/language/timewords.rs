//! The words around days and spans, language by language: coming, gone, ago, since, weekends. Data, folded; no rule.

use super::Language;
use super::phrases::{Phrases, phrases};

/// The time words of one language. Phrases are folded, with single spaces.
pub(crate) struct TimeWords {
    /// Articles that may stand in front of a period.
    pub articles: Phrases,
    /// In front of a span or a count of them: the ones to come.
    pub coming: Phrases,
    /// In front of a span or a count of them: the ones behind us.
    pub gone: Phrases,
    /// In front of a span: the one we are in.
    pub current: Phrases,
    /// Behind a span or a count of them: to come.
    pub coming_tails: Phrases,
    /// Behind a span or a count of them: behind us.
    pub gone_tails: Phrases,
    /// In front of a count: so long ago.
    pub ago_heads: Phrases,
    /// Behind a count: so long ago.
    pub ago_tails: Phrases,
    /// Behind a count: so long from today.
    pub later: Phrases,
    /// In front of a count: so long from today.
    pub ahead: Phrases,
    /// Between a count and a day: that long from it on.
    pub starting: Phrases,
    /// Between a count and a day: that long after it.
    pub after: Phrases,
    /// Between a count and a day: that long before it.
    pub before: Phrases,
    /// Saturday and Sunday.
    pub weekend: Phrases,
    /// In front of a day of the week that is meant: «la semana del 18».
    pub week_of: Phrases,
    /// In front of what is left of a period.
    pub rest: Phrases,
    /// In front of one whole span: "all day".
    pub whole: Phrases,
    /// In front of a length in words like "a week", which makes it a length.
    pub lasting: Phrases,
    /// In front of two days with one of [`TimeWords::to`] between.
    pub from: Phrases,
    /// In front of two days with one of [`TimeWords::and`] between.
    pub between: Phrases,
    /// Joins the two ends of a stretch.
    pub to: Phrases,
    /// Joins the two ends of a stretch only behind a word of [`TimeWords::from`].
    pub to_after_from: Phrases,
    /// Joins the two ends of a stretch only behind a word of [`TimeWords::between`].
    pub and: Phrases,
    /// In front of a day or period where something begins.
    pub since: Phrases,
    /// In front of a day or period after which something begins.
    pub past: Phrases,
    /// Behind a day or period where something begins.
    pub onwards: Phrases,
    /// In front of a period before which something ends.
    pub until: Phrases,
    /// In front of a length that must not be exceeded: «en un plazo de», "within".
    pub within: Phrases,
}

/// The time words of a language.
pub(crate) fn of(language: Language) -> &'static TimeWords {
    match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    }
}

const SPANISH: TimeWords = TimeWords {
    articles: phrases!["el", "la", "los", "las"],
    coming: phrases!["proximo", "proxima", "proximos", "proximas", "siguiente", "siguientes"],
    gone: phrases!["ultimo", "ultima", "ultimos", "ultimas", "pasado", "pasada", "pasados", "pasadas"],
    current: phrases!["este", "esta", "mismo", "misma"],
    coming_tails: phrases![
        "que viene", "que vienen", "proximo", "proxima", "proximos", "proximas", "siguiente", "siguientes", "entrante",
        "que entra",
    ],
    gone_tails: phrases!["pasado", "pasada", "anterior", "anteriores", "pasados", "pasadas"],
    ago_heads: phrases!["hace", "hara"],
    ago_tails: phrases!["atras"],
    later: phrases!["a partir de hoy", "a partir de ahora", "desde hoy", "desde ahora", "despues de hoy"],
    ahead: phrases!["de aqui a", "de aca a", "dentro de", "de aqui en", "en"],
    starting: phrases!["a partir de", "a partir del", "empezando el", "comenzando el", "desde el"],
    after: phrases![
        "despues de", "despues del", "despues de la", "despues de el", "a partir de", "a partir del", "desde",
        "desde el",
    ],
    before: phrases!["antes de", "antes del", "antes de la", "antes de el"],
    weekend: phrases!["fin de semana", "finde", "fines de semana", "findes"],
    week_of: phrases![
        "semana del", "semana de el", "semana que empieza el", "semana de", "sem del", "semana que arranca el",
        "semana que comienza el",
    ],
    rest: phrases![
        "resto de este", "resto de esta", "lo que queda de este", "lo que queda de la", "lo que queda de esta",
        "resto de la", "resto del", "resto de", "lo que queda de", "lo que queda del", "lo que resta del",
        "lo que resta de",
    ],
    whole: phrases!["todo el", "toda la"],
    lasting: phrases!["por", "durante", "de", "en", "que"],
    from: phrases!["de", "del", "desde", "desde el", "desde la", "de el"],
    between: phrases!["entre", "entre el", "entre la"],
    to: phrases!["hasta", "hasta el", "hasta la", "hasta los", "-", "–", "~", "al"],
    to_after_from: phrases!["a", "a el", "a la"],
    and: phrases!["y", "y el", "y la", "e"],
    since: phrases![
        "desde", "desde el", "desde la", "desde los", "a partir de", "a partir del", "a partir de la",
        "a partir de los", "comenzando el", "comenzando en", "empezando el", "empezando en", "no antes de",
        "no antes del", "no antes de la", "nunca antes del", "recien el", "recien en", "recien a partir del",
        "arrancando el", "empezando en el", "de aqui en mas desde",
    ],
    past: phrases!["despues de", "despues del", "pasado el", "pasada la", "tras el"],
    onwards: phrases![
        "en adelante", "y mas tarde", "o mas tarde", "y posterior", "o posterior", "y posteriores", "o despues",
        "y despues",
    ],
    until: phrases![
        "antes de", "antes del", "antes de la", "antes de las", "antes de los", "anterior a", "anterior de",
        "no mas tarde que", "no mas tarde que el", "no mas tarde de", "no mas tarde del", "no despues de",
        "no despues del", "no mas alla del", "no mas alla de", "a mas tardar para el", "como muy tarde",
        "como muy tarde el", "como maximo el", "como tarde el", "a mas tardar", "a mas tardar el", "tan tarde como",
    ],
    within: phrases!["en el plazo de", "en un plazo de", "en plazo de", "en un maximo de", "plazo de"],
};

const ENGLISH: TimeWords = TimeWords {
    articles: phrases!["the"],
    coming: phrases!["next", "coming", "following", "upcoming"],
    gone: phrases!["last", "past", "previous", "this past"],
    current: phrases!["this", "current", "same"],
    coming_tails: phrases!["to come"],
    gone_tails: phrases![],
    ago_heads: phrases![],
    ago_tails: phrases!["ago", "back"],
    later: phrases!["from now", "from today", "later", "after today"],
    ahead: phrases!["in"],
    starting: phrases!["starting", "starting on", "starting from", "beginning", "beginning on", "from"],
    after: phrases!["after", "after the", "from", "from the", "following"],
    before: phrases!["before", "before the", "ahead of"],
    weekend: phrases!["weekend", "weekends"],
    week_of: phrases![
        "week of", "week beginning", "week starting", "week commencing", "week beginning the", "week starting the",
        "week commencing the", "w / b", "w / c", "w / o", "wk of", "wk commencing", "wc", "wb", "week of the",
        "week ending", "week ending on", "w / e",
    ],
    rest: phrases![
        "rest of the", "rest of this", "rest of", "remainder of the", "remainder of", "rest this", "remainder of this"
    ],
    whole: phrases!["all", "full", "whole", "entire", "a full", "a whole", "all -", "full -"],
    lasting: phrases!["for", "than", "within", "in", "over", "another"],
    from: phrases!["from", "from the"],
    between: phrases!["between", "between the"],
    to: phrases![
        "to", "to the", "until", "until the", "till", "till the", "through", "through the", "thru", "-", "–", "~"
    ],
    to_after_from: phrases![],
    and: phrases!["and", "and the", "through"],
    since: phrases![
        "since", "since the", "starting", "starting on", "beginning on", "from the start of", "not before",
        "not before the", "no earlier than", "no earlier than the", "not earlier than", "no sooner than", "not until",
        "not until the", "starting from", "starting the", "effective", "effective from", "as of", "as from",
        "earliest",
    ],
    past: phrases!["after", "after the", "later than"],
    onwards: phrases![
        "onwards", "onward", "and after", "or after", "and later", "or later", "and greater", "and beyond", "and on",
    ],
    until: phrases![
        "before", "before the", "prior to", "until", "until the", "till", "till the", "as late as", "no later than",
        "not later than", "no later than the", "not later than the", "latest by", "at the latest by", "up until",
        "up to", "by no later than", "no later then", "not any later than", "nlt",
    ],
    within: phrases!["within", "within the", "inside of"],
};
