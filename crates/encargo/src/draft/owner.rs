//! Who does what a stretch wants: beside it, in front of it, in its row, over it, or by who speaks; names are those of the note.

use super::clause::imperative;
use super::learned::Stretch;
use super::read::Page;
use super::signs::Signs;
use crate::language::Language;
use crate::language::firstnames::is_first_name;
use crate::language::ownerwords::{ACTS, ATTENDING, AUTHOR, CLIENT, COLUMNS, JOINTS, LABELS, SMALL, TAILS, TITLES};
use crate::language::phrases::Phrases;
use crate::language::token::{Kind, Tokens};
use crate::layout::Item;

/// The longest words that name who does it, in tokens.
const LONGEST: usize = 9;

/// The people of a note and where they may be named.
pub(super) struct Owners<'p, 'n> {
    pub(super) page: &'p Page<'n>,
    signs: &'p Signs<'p, 'n>,
    items: &'p [Item],
    /// The folded names of those who are there, speak, or are called with an `@`.
    pub(super) known: Vec<&'p str>,
    /// The folded words with a capital that stand in front of what only people do: «Sina quiere», "Kiri says".
    met: Vec<&'p str>,
    /// Who writes, when the note says so: «Elena (yo)».
    pub(super) author: Option<&'p str>,
}

impl<'p, 'n> Owners<'p, 'n> {
    pub(super) fn of(page: &'p Page<'n>, signs: &'p Signs<'p, 'n>, items: &'p [Item]) -> Self {
        let tokens = page.tokens_ref();
        let mut known: Vec<&str> = Vec::new();
        let word = |at: usize| tokens.kind(at) == Some(Kind::Word);
        let capital = |at: usize| word(at) && tokens.raw(at).starts_with(char::is_uppercase);
        for at in 1..tokens.len() {
            if tokens.word(at - 1) == "@" && tokens.touch(at - 1) && word(at) {
                known.push(tokens.word(at));
            }
        }
        let mut last = None;
        for item in items {
            if let Some((at, next)) = item.speaker.filter(|speaker| last != Some(*speaker)) {
                known.extend((at..next).filter(|at| capital(*at)).map(|at| tokens.word(at)));
                last = item.speaker;
            }
            let attending =
                (item.at..item.next.min(item.at + 4)).find(|at| tokens.any_phrase(*at, ATTENDING).is_some());
            if let Some(from) = attending {
                let label = (from..item.next.min(from + 6)).any(|at| matches!(tokens.word(at), ":" | "(" | "-" | "–"));
                if label || from == item.at {
                    known.extend((from + 1..item.next).filter(|at| capital(*at)).map(|at| tokens.word(at)));
                }
            }
        }
        known.sort_unstable();
        known.dedup();
        let me = |at: &usize| {
            matches!(tokens.word(*at), "(") && AUTHOR.contains(&tokens.word(at + 1)) && tokens.word(at + 2) == ")"
        };
        let author = (1..tokens.len()).filter(me).filter(|at| capital(at - 1)).map(|at| tokens.word(at - 1)).next();
        let acts = |at: usize| ACTS.binary_search(&tokens.word(at + 1)).is_ok();
        let mut met: Vec<&str> =
            (0..tokens.len()).filter(|at| capital(*at) && acts(*at)).map(|at| tokens.word(at)).collect();
        met.retain(|word| !SMALL.contains(word));
        met.sort_unstable();
        met.dedup();
        Self { page, signs, items, known, met, author }
    }

    pub(super) fn tokens(&self) -> &'p Tokens<'n> {
        self.page.tokens_ref()
    }

    /// Whether a token names somebody.
    pub(super) fn is_person(&self, at: usize) -> bool {
        let tokens = self.tokens();
        if tokens.kind(at) != Some(Kind::Word) {
            return false;
        }
        let (word, raw) = (tokens.word(at), tokens.raw(at));
        let day = !self.page.times_in(at, at + 1).is_empty();
        if day || TITLES.contains(&word) && self.known.binary_search(&word).is_err() {
            return false;
        }
        if self.known.binary_search(&word).is_ok() {
            return word.len() > 1;
        }
        let capital = raw.starts_with(char::is_uppercase);
        capital && (is_first_name(word) || self.signs.is_name(at) || self.met.binary_search(&word).is_ok())
    }

    /// Who is named by exactly these tokens: one, or several joined.
    fn who(&self, mut at: usize, mut next: usize) -> Option<String> {
        let tokens = self.tokens();
        let skips = |at: usize| {
            matches!(
                tokens.word(at),
                ":" | "@"
                    | "("
                    | ")"
                    | "["
                    | "]"
                    | "*"
                    | "-"
                    | "–"
                    | "—"
                    | "→"
                    | ">"
                    | ","
                    | "."
                    | "👉"
                    | ";"
                    | "_"
                    | "="
                    | "\""
                    | "/"
            )
        };
        let joins = |at: usize| matches!(tokens.word(at), "y" | "e" | "and" | "&" | "+");
        // labels in front, tails behind, marks and joints at both ends
        loop {
            let before = (at, next);
            while at < next && (skips(at) || joins(at)) {
                at += 1;
            }
            while at < next && (skips(next - 1) || joins(next - 1)) {
                next -= 1;
            }
            if let Some((_, end)) = tokens.any_phrase(at, LABELS).filter(|(_, end)| *end < next && !self.is_person(at))
            {
                at = end;
            }
            let tail = (at + 1..next).find(|from| tokens.any_phrase(*from, TAILS).is_some_and(|(_, end)| end == next));
            next = tail.unwrap_or(next);
            if (at, next) == before {
                break;
            }
        }
        if at >= next || next - at > LONGEST {
            return None;
        }
        if next == at + 1
            && let Some(who) = self.pronoun(at)
        {
            return Some(who.to_owned());
        }
        let mut people = 0;
        let mut place = at;
        while place < next {
            let word = tokens.word(place);
            let titled = TITLES.contains(&word) && place + 1 < next;
            let joins = matches!(word, "y" | "e" | "and" | "&" | "+" | "," | "/" | "@" | "n");
            let article = matches!(word, "el" | "la" | "the") && place + 1 < next;
            // «Nuria G.», "Marcos P."
            let initial =
                tokens.raw(place).len() == 1 && tokens.raw(place).starts_with(char::is_uppercase) && people > 0;
            let closed = word == "." && place > at && tokens.raw(place - 1).len() <= 4;
            // «Ana Belén Ruiz»: a name goes on with capitals
            let goes_on = people > 0 && tokens.raw(place).starts_with(char::is_uppercase) && self.is_person(place - 1);
            if self.is_person(place) || self.pronoun(place).is_some() || goes_on {
                people += 1;
            } else if !(titled || joins || article || initial || closed) {
                return None;
            }
            place += 1;
        }
        (people > 0).then(|| self.called(at, next))
    }

    /// A pronoun that stands for the author or the client.
    pub(super) fn pronoun(&self, at: usize) -> Option<&'static str> {
        let (word, raw) = (self.tokens().word(at), self.tokens().raw(at));
        if AUTHOR.contains(&word)
            && (word != "va" || raw == "VA")
            && (word != "mi" || raw.ends_with('í') || raw.ends_with('Í'))
        {
            return Some("assistant");
        }
        let he = matches!(raw, "él" | "Él" | "ÉL");
        (he || CLIENT.contains(&word)).then_some("client")
    }

    /// Names as written; the client by name is the client, the author the assistant.
    fn called(&self, at: usize, next: usize) -> String {
        let tokens = self.tokens();
        let (start, end) = tokens.bytes(at, next);
        let written = tokens.text.get(start..end).unwrap_or_default().trim_start_matches('@');
        let single = next == at + 1;
        if single && self.author.is_some_and(|author| author == tokens.word(at)) {
            return "assistant".to_owned();
        }
        if single && self.page.is_the_client(written) { "client".to_owned() } else { written.replace('@', "") }
    }

    /// Who does a stretch; `from` is where the words in front of it begin, `until` where those behind it end.
    pub(super) fn of_stretch(&self, stretch: &Stretch, from: usize, until: usize) -> Option<String> {
        let item = self.items.get(stretch.item)?;
        self.beside(stretch, until)
            .or_else(|| self.in_front(from, stretch.at))
            .or_else(|| self.opening(stretch))
            .or_else(|| self.in_row(stretch.item, item))
            .or_else(|| self.spoken(stretch, item, from))
            .or_else(|| self.over(item))
    }

    /// Behind a mark, in the words of the stretch or behind them: «, Ana», "(Kim, Friday)", "→ me", "@leo".
    fn beside(&self, stretch: &Stretch, until: usize) -> Option<String> {
        let tokens = self.tokens();
        let opens = |at: usize| {
            let word = tokens.word(at);
            matches!(word, "," | "(" | "[" | "–" | "—" | "→" | "|" | "@" | ";" | "·" | "👉" | "." | "=" | "…")
                || (word == ">" && tokens.word(at - 1) == "-")
                || (matches!(word, "-" | ":" | "/") && !(tokens.touch(at) && tokens.touch(at - 1)))
        };
        let ends = |at: usize| {
            matches!(
                tokens.word(at),
                "," | ")" | "]" | "–" | "—" | "→" | "|" | ";" | "·" | "(" | ":" | "." | "?" | "!" | "👉" | "…"
            ) || (tokens.word(at) == "-" && !tokens.touch(at))
                || !self.page.times_in(at, at + 1).is_empty()
        };
        for at in (stretch.at + 1..until).filter(|at| opens(*at)) {
            let close = (at + 1..until.min(at + LONGEST + 3)).find(|at| matches!(tokens.word(*at), ")" | "]"));
            let widest = close.unwrap_or(until.min(at + LONGEST + 3));
            let day = (at + 1..widest).find(|at| !self.page.times_in(*at, at + 1).is_empty()).unwrap_or(widest);
            let narrow = (at + 1..widest).find(|at| ends(*at)).unwrap_or(widest);
            if let Some(who) = [day, narrow].into_iter().find_map(|next| self.who(at + 1, next)) {
                return Some(who);
            }
        }
        // «los textos los manda ella», "the copy is mine"
        let last = (stretch.at + 1..stretch.next)
            .rev()
            .find(|at| self.page.times_in(*at, at + 1).is_empty() && tokens.kind(*at) == Some(Kind::Word));
        let pronoun = (stretch.at + 1..stretch.next).find(|at| {
            let raw = tokens.raw(*at);
            matches!(raw, "yo" | "ella" | "él")
                && tokens.kind(at - 1) == Some(Kind::Word)
                && !matches!(tokens.word(at - 1), "con" | "para" | "de" | "a" | "que")
        });
        pronoun.and_then(|at| self.pronoun(at)).map(str::to_owned).or_else(|| {
            let at = last?;
            matches!(tokens.word(at), "mine" | "yo" | "myself").then(|| "assistant".to_owned())
        })
    }

    /// In front: «Ana: …», "Kim to …", «yo …», «me pide que …», "she'll …".
    fn in_front(&self, from: usize, at: usize) -> Option<String> {
        let tokens = self.tokens();
        let asked = (from.max(at.saturating_sub(8))..at)
            .any(|start| tokens.any_phrase(start, self.page.cues.mine).is_some_and(|(_, next)| next <= at));
        if asked {
            return Some("assistant".to_owned());
        }
        let mut next = at;
        while next > from
            && next + 6 > at
            && (JOINTS.contains(&tokens.word(next - 1))
                || matches!(tokens.word(next - 1), "*" | "," | "[" | "(" | "]" | "_" | "\""))
            && !self.is_person(next - 1)
        {
            next -= 1;
        }
        if next <= from {
            return None;
        }
        let cuts = |at: usize| {
            tokens.kind(at) == Some(Kind::Mark) && !matches!(tokens.word(at), "&" | "+" | "/" | "@" | "*" | ")" | "(")
                || matches!(
                    tokens.word(at),
                    "que" | "that" | "then" | "luego" | "pero" | "but" | "so" | "and" | "y" | "con" | "with"
                )
        };
        let mut start = next;
        let mut found = None;
        while start > from && next - start < LONGEST {
            start -= 1;
            if start == from || cuts(start - 1) {
                found = self.who(start, next).or(found);
            }
            if matches!(tokens.word(start), "." | ";" | "?" | "!") {
                break;
            }
        }
        // "so Hamish", «mientras Amalia»: the last word alone
        found.or_else(|| self.who(next - 1, next).filter(|_| tokens.word(next - 1) != "a"))
    }

    /// The first words of the stretch: «yo monto …», «Sofi y Leandro bajar …», "I draft …".
    fn opening(&self, stretch: &Stretch) -> Option<String> {
        let tokens = self.tokens();
        let last = stretch.next.min(stretch.at + 6);
        let found = (stretch.at + 1..last).rev().find_map(|next| {
            let goes_on = matches!(tokens.kind(next), Some(Kind::Word)) && !self.is_person(next);
            self.who(stretch.at, next).filter(|_| {
                goes_on
                    && !matches!(tokens.word(stretch.at), "va" | "a" | "de" | "para" | "for" | "on" | "con" | "with")
            })
        });
        found.or_else(|| self.by_form(stretch))
    }

    /// By the form of the verb: «armo», «revisaré» is the author, unless somebody else speaks.
    fn by_form(&self, stretch: &Stretch) -> Option<String> {
        let tokens = self.tokens();
        let speaker = self.items.get(stretch.item).and_then(|item| item.speaker);
        if self.page.language != Language::Spanish || speaker.is_some() {
            return None;
        }
        let pronoun = usize::from(matches!(tokens.word(stretch.at), "le" | "les" | "lo" | "la" | "los" | "las" | "te"));
        let verb = stretch.at + pronoun;
        let raw = tokens.raw(verb);
        let first =
            raw.ends_with("ré") || (raw.ends_with('o') && raw.len() > 3 && self.page.cues.verbs.has(tokens, verb));
        first.then(|| "assistant".to_owned())
    }

    /// In the row of a table: the column that says who, or a cell that names somebody and nothing else.
    fn in_row(&self, place: usize, item: &Item) -> Option<String> {
        item.cell?;
        let tokens = self.tokens();
        let row = |at: &&Item| at.line == item.line && at.at != item.at;
        let start = self.items.iter().take(place).rposition(|other| other.line != item.line).map_or(0, |at| at + 1);
        let cells = || self.items.iter().skip(start).take(24).filter(row);
        let titled = |cell: &Item| {
            let title = cell.cell.and_then(|cell| cell.title).and_then(|title| self.items.get(title));
            title.is_some_and(|title| tokens.any_phrase(title.at, COLUMNS).is_some())
        };
        let column = cells().find(|cell| titled(cell));
        if let Some(cell) = column {
            let (start, end) = tokens.bytes(cell.at, cell.next);
            let written =
                || tokens.text.get(start..end).filter(|text| text.chars().any(char::is_alphabetic)).map(str::to_owned);
            return self.who(cell.at, cell.next).or_else(written);
        }
        cells().find_map(|cell| self.who(cell.at, cell.next))
    }

    /// Over the item: a heading, or the item it is nested in, that names somebody and nothing else.
    fn over(&self, item: &Item) -> Option<String> {
        [item.parent, item.heading].into_iter().flatten().filter_map(|over| self.items.get(over)).find_map(|over| {
            let tokens = self.tokens();
            let bracket = (over.at + 1..over.next).find(|at| tokens.word(*at) == "(").unwrap_or(over.next);
            let colon = (over.at + 1..over.next).find(|at| tokens.word(*at) == ":").unwrap_or(over.next);
            self.who(over.at, bracket.min(colon))
        })
    }

    /// In a chat: who speaks, or who is asked.
    fn spoken(&self, stretch: &Stretch, item: &Item, from: usize) -> Option<String> {
        let (name, end) = item.speaker?;
        let tokens = self.tokens();
        let author =
            (name..end).any(|at| AUTHOR.contains(&tokens.word(at)) || matches!(tokens.word(at), "vos" | "tu" | "you"));
        let raw = tokens.raw(stretch.at);
        let verb = stretch.at
            + usize::from(matches!(tokens.word(stretch.at), "te" | "les" | "le" | "lo" | "la" | "los" | "las"));
        let first = tokens.raw(verb).ends_with("ré")
            || (tokens.word(verb).ends_with('o') && self.page.cues.verbs.has(tokens, verb))
            || tokens.word(stretch.at) == "te"
            || (from..stretch.at)
                .any(|at| matches!(tokens.word(at), "yo" | "voy" | "i" | "i'll" | "ill" | "il" | "i'm"));
        let asks = imperative(raw)
            || (from..stretch.at).any(|at| {
                matches!(
                    tokens.word(at),
                    "necesito" | "podes" | "puedes" | "podrias" | "can" | "could" | "pls" | "please" | "porfa"
                )
            })
            || (stretch.at..stretch.next).any(|at| matches!(tokens.word(at), "pls" | "please" | "porfa"))
            || (self.page.language == Language::English && self.page.cues.verbs.has(tokens, stretch.at));
        match (author, first, asks) {
            (true, true, _) | (false, false, true) => Some("assistant".to_owned()),
            (false, true, _) => Some("client".to_owned()),
            _ => None,
        }
    }
}

impl Page<'_> {
    /// Whether a name is the client's: the first line names this person and no other.
    pub(super) fn is_the_client(&self, name: &str) -> bool {
        let tokens = self.tokens_ref();
        let most = tokens.len().min(6);
        let end = (1..most).find(|at| tokens.kind(*at) == Some(Kind::Break)).unwrap_or(most);
        let listed: Phrases = ATTENDING;
        let attending = (0..end).any(|at| tokens.any_phrase(at, listed).is_some());
        !attending && self.people().is_client(name)
    }
}
