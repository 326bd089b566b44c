//! Puts a note's clauses, days and amounts together into drafts, facts and what is set aside.

use super::clause::{Clause, clauses};
use super::kind::{Sort, sort};
use super::learned::Model;
use super::people::People;
use super::record;
use super::sure::{Sure, sure};
use super::topics::{FACT, HAND, MAILING, SERVICE, THING, Topics};
use super::{Aside, AsideReason, Fact, Note, Reading};
use crate::calendar::Day;
use crate::date::{self, When};
use crate::finding::{Finding, Severity};
use crate::language::cues::{self, Cues};
use crate::language::offset::Ruler;
use crate::language::token::Tokens;
use crate::language::{Evidence, Language, Text};
use crate::layout::{self, Item};
use crate::quantity::{self, Change};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// What the rules make of a note: the wishes with their first token, the token after their last and who does them, what
/// is set aside, and the goals of a record.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) wanted: Vec<(usize, usize, Option<String>)>,
    pub(super) aside: Vec<(usize, usize, AsideReason)>,
    pub(super) facts: Vec<Fact>,
    record: Option<Vec<Clause>>,
}

/// The number of a reason among those a token may bear.
fn reason_code(reason: AsideReason) -> u8 {
    match reason {
        AsideReason::Done => 0,
        AsideReason::Rejected => 1,
        AsideReason::Someday => 2,
        AsideReason::Other => 3,
        AsideReason::Question => 4,
        AsideReason::Info => 5,
    }
}

/// A note as the reader holds it.
pub(super) struct Page<'n> {
    pub(super) note: &'n Note,
    pub(super) language: Language,
    pub(super) cues: &'static Cues,
    pub(super) tokens: Tokens<'n>,
    pub(super) times: Vec<When>,
    amounts: Vec<quantity::Amount>,
    changes: Vec<Change>,
    sure: Vec<Sure>,
    topics: OnceCell<Topics>,
    people: OnceCell<People<'n>>,
    items: OnceCell<Vec<Item>>,
    pub(super) mailing: OnceCell<bool>,
    first: &'n str,
}

impl<'n> Page<'n> {
    pub(super) fn of(note: &'n Note) -> Self {
        let tokens = Tokens::of(&note.text);
        let language = note.language_of(&tokens);
        let cues = cues::of(language);
        let mut times = date::read_in_order(&tokens, language, note.today, note.puts_the_day_first(language));
        let amounts = quantity::read(&tokens, language, &times);
        let mut changes = quantity::changes(&tokens, language, &amounts);
        // "confidence 8/10" is neither a day nor a measure
        let sure = sure(&tokens, &amounts, language, cues);
        let apart = |at: usize, next: usize| !sure.iter().any(|sure| at < sure.next && sure.at < next);
        if !sure.is_empty() {
            times.retain(|when| apart(when.at, when.next));
            changes.retain(|change| apart(change.at, change.next));
        }
        let first = note.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let (topics, people, items, mailing) = (OnceCell::new(), OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { note, language, cues, tokens, times, amounts, changes, sure, topics, people, items, mailing, first }
    }

    /// The days that begin between two tokens: lists are in the order of the text, so none is read twice.
    pub(super) fn times_in(&self, at: usize, next: usize) -> &[When] {
        between(&self.times, at, next, |when| when.at)
    }

    pub(super) fn tokens_ref(&self) -> &Tokens<'n> {
        &self.tokens
    }

    pub(super) fn times(&self) -> &[When] {
        &self.times
    }

    /// The same words read from another day.
    pub(super) fn times_from(&self, today: Day) -> Vec<When> {
        let day_first = self.note.puts_the_day_first(self.language);
        date::read_again(&self.tokens, self.language, today, day_first, &self.times)
    }

    pub(super) fn amounts(&self) -> &[quantity::Amount] {
        &self.amounts
    }

    /// What the words of the note may open.
    pub(super) fn topics(&self) -> &Topics {
        self.topics.get_or_init(|| Topics::of(&self.tokens, self.language))
    }

    /// The names of the note; its first line that says something tells whom it is about.
    pub(super) fn people(&self) -> &People<'n> {
        self.people.get_or_init(|| People::of(&self.tokens, self.first))
    }

    /// The amounts that begin between two tokens.
    pub(super) fn amounts_in(&self, at: usize, next: usize) -> &[quantity::Amount] {
        between(&self.amounts, at, next, |amount| amount.at)
    }

    /// How sure somebody says they are, between two tokens.
    pub(super) fn sure_in(&self, at: usize, next: usize) -> Option<Sure> {
        between(&self.sure, at, next, |sure| sure.at).first().copied()
    }

    /// The changes that begin between two tokens.
    pub(super) fn changes_in(&self, at: usize, next: usize) -> &[Change] {
        between(&self.changes, at, next, |change| change.at)
    }

    /// The words from one token to another, as evidence.
    pub(super) fn quote(&self, ruler: &mut Ruler<'_>, at: usize, next: usize) -> Evidence {
        let (start, end) = self.tokens.bytes(at, next);
        self.evidence(ruler, start, end)
    }

    pub(super) fn evidence(&self, ruler: &mut Ruler<'_>, start: usize, end: usize) -> Evidence {
        let quote = self.note.text.get(start..end).unwrap_or_default().to_owned();
        Evidence { quote, start: ruler.at(start), end: ruler.at(end), unit: self.note.unit }
    }

    pub(super) fn reading(&self) -> Reading {
        self.reading_by(&Model::own())
    }

    /// The items of the page.
    pub(super) fn items(&self) -> &[Item] {
        self.items.get_or_init(|| layout::items(&self.tokens))
    }

    /// What the rules take each token for: nothing, the begin of a wish, the rest of it, or why it is none.
    pub(super) fn ruled(&self) -> Vec<u8> {
        self.marked(&self.ruling())
    }

    /// What the rules make of the note.
    pub(super) fn ruling(&self) -> Rules {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        self.by_rules(&mut ruler)
    }

    pub(super) fn marked(&self, rules: &Rules) -> Vec<u8> {
        let mut codes = vec![0; self.tokens.len()];
        for (at, next, reason) in &rules.aside {
            let code = 3 + reason_code(*reason);
            codes.iter_mut().take(*next).skip(*at).for_each(|known| *known = code);
        }
        for (at, next, _) in &rules.wanted {
            codes.iter_mut().take(*next).skip(*at).for_each(|known| *known = 2);
            codes.iter_mut().skip(*at).take(1).for_each(|known| *known = 1);
        }
        codes
    }

    /// All that the note says, cut by these weights.
    pub(super) fn reading_by(&self, model: &Model<'_>) -> Reading {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let rules = self.by_rules(&mut ruler);
        let mut reading = Reading {
            language: self.language,
            drafts: Vec::new(),
            facts: Vec::new(),
            aside: Vec::new(),
            findings: Vec::new(),
        };
        let mut seen = BTreeMap::new();
        if let Some(record) = &rules.record {
            for item in record {
                reading.drafts.push(self.draft(&mut ruler, *item, item.at, None, &mut seen));
            }
            for (at, next, reason) in &rules.aside {
                reading.aside.push(Aside { reason: *reason, evidence: self.quote(&mut ruler, *at, *next) });
            }
        } else {
            self.learned(model, &rules, &mut ruler, &mut reading);
        }
        reading.facts.extend(rules.facts);
        reading.findings = contradictions(&reading.facts);
        reading
    }

    /// What the rules make of each clause.
    fn by_rules(&self, ruler: &mut Ruler<'_>) -> Rules {
        let all = clauses(&self.tokens, self.cues);
        let topics = self.topics();
        let mailing = self.about_mailing();
        let record = record::items(&self.tokens, self.cues, topics);
        let mut rules = Rules { record, ..Rules::default() };
        let mut leading: Option<String> = None;
        for (index, clause) in all.iter().enumerate() {
            let kinds = topics.within(*clause);
            let sort = sort(&self.tokens, *clause, kinds, self.language, self.cues);
            // "…, no template": what is lacking, not what is refused
            let lacks = sort == Sort::Aside(AsideReason::Rejected)
                && clause.next - clause.at <= 4
                && kinds & (THING | SERVICE) != 0
                && matches!(self.tokens.word(clause.at), "no" | "sin");
            let sort = if lacks { Sort::Plain } else { sort };
            let quiet =
                matches!(sort, Sort::Aside(AsideReason::Rejected | AsideReason::Someday | AsideReason::Question));
            // what is refused tells what is not there: «lo del ebook no»
            let refused = sort == Sort::Aside(AsideReason::Rejected);
            if (!quiet || refused) && kinds & FACT != 0 {
                let kinds = if mailing { kinds } else { kinds & !(THING | HAND | MAILING) };
                self.facts_of(ruler, *clause, sort, kinds, &mut rules.facts);
            }
            // what tells a fact is not also something that was done
            let told = rules
                .facts
                .last()
                .is_some_and(|fact| fact.evidence.end > ruler.at(self.tokens.bytes(clause.at, clause.next).0));
            let sort = if told && sort == Sort::Aside(AsideReason::Done) { Sort::Plain } else { sort };
            let after = self.behind(&all, index);
            let undertaken = if sort == Sort::Plain && clause.opens { self.undertaken(*clause) } else { None };
            let bare = match sort {
                Sort::Plain if undertaken.is_some() => Some(clause.at),
                Sort::Plain if clause.opens && self.assigned(*clause, after.as_ref()) => Some(clause.at),
                Sort::Plain => self.bare(*clause),
                _ => None,
            };
            let sort = bare.map_or(sort, |verb| Sort::Wanted { verb });
            let pledged = match sort {
                Sort::Plain => self.pledged(*clause, clause.at),
                Sort::Wanted { verb } => {
                    let whole = self.pledged(*clause, clause.at).filter(|(place, _)| *place == verb);
                    whole.or_else(|| self.pledged(*clause, verb))
                }
                Sort::Aside(_) => None,
            };
            let (sort, undertaken) = match pledged {
                Some((verb, who)) => (Sort::Wanted { verb }, who.or(undertaken)),
                None => (sort, undertaken),
            };
            match sort {
                Sort::Wanted { verb } => {
                    let (end, who) = self.reach(*clause, verb, after.as_ref());
                    let mut who = undertaken.or(who);
                    // "asked me to compare the systems and send a summary": one person stands behind both
                    let before = index.checked_sub(1).and_then(|before| all.get(before));
                    let joined = before.is_some_and(|before| {
                        before.next + 1 == clause.at && matches!(self.tokens.word(before.next), "and" | "y")
                    });
                    if who.is_none() && joined && verb == clause.at {
                        who.clone_from(&leading);
                    }
                    leading = who.clone().filter(|_| verb > clause.at || joined);
                    rules.wanted.push((verb, end.max(verb + 1), who));
                }
                Sort::Aside(reason) => rules.aside.push((clause.at, clause.next, reason)),
                Sort::Plain => {}
            }
        }
        rules
    }

    /// The clause behind another; with the next one too where it says no more than who: "– VA – December 18".
    fn behind(&self, all: &[Clause], index: usize) -> Option<Clause> {
        let after = all.get(index + 1)?;
        let next = all.get(index + 2).filter(|next| {
            next.at == after.next + 1
                && self.is_dash(after.next)
                && after.next - after.at <= 3
                && next.next - next.at <= 5
        });
        Some(Clause { next: next.map_or(after.next, |next| next.next), ..*after })
    }
}

/// The part of a list, sorted by the place where things begin, that begins between two places.
fn between<T>(list: &[T], at: usize, next: usize, begins: impl Fn(&T) -> usize) -> &[T] {
    let from = list.partition_point(|item| begins(item) < at);
    let to = list.partition_point(|item| begins(item) < next);
    list.get(from..to).unwrap_or_default()
}

/// Two values for one key: both stay, and a finding says so.
fn contradictions(facts: &[Fact]) -> Vec<Finding> {
    let mut by_key: BTreeMap<&str, Vec<&Fact>> = BTreeMap::new();
    for fact in facts {
        by_key.entry(&fact.key).or_default().push(fact);
    }
    let clashing = by_key
        .into_iter()
        .filter(|(_, facts)| facts.iter().any(|fact| facts.first().is_some_and(|first| first.value != fact.value)));
    clashing
        .map(|(key, facts)| Finding {
            code: "notes.contradiction".to_owned(),
            severity: Severity::Warning,
            about: key.to_owned(),
            message: {
                let called = called(key);
                Text::new(
                    format!("Las notas se contradicen: no queda claro {}.", called.es),
                    format!("The notes contradict each other on {}.", called.en),
                )
            },
            suggestion: Text::new("Pregunta cuál de las dos vale.", "Ask which of the two is right."),
            question: Some(Text::new("¿Cuál de las dos vale?", "Which one is right?")),
            evidence: facts.iter().map(|fact| fact.evidence.clone()).collect(),
        })
        .collect()
}

/// What a fact answers, in words.
fn called(key: &str) -> Text {
    let (es, en) = match key {
        "approval_by" => ("quién da el visto bueno", "who approves"),
        "content_author" => ("quién escribe el texto", "who writes the text"),
        "content_ready" => ("si el texto está listo", "whether the text is ready"),
        "domain_verified" => ("si el dominio está verificado", "whether the domain is verified"),
        "dpa_signed" => ("si el acuerdo de datos está firmado", "whether the data agreement is signed"),
        "has_autoresponder" => ("si ya hay un servicio de envío", "whether there is an e-mail service already"),
        "images_ready" => ("si las imágenes están listas", "whether the pictures are ready"),
        "lead_magnet" => ("si hay un regalo para quien se suscribe", "whether there is a lead magnet"),
        "list_exists" => ("si ya hay una lista de contactos", "whether there is a contact list already"),
        "list_size" => ("cuántos contactos tiene la lista", "how many contacts the list has"),
        "template_ready" => ("si la plantilla está lista", "whether the template is ready"),
        key => return Text::new(format!("`{key}`"), format!("`{key}`")),
    };
    Text::new(es, en)
}
