//! Which of our lists of words a token opens or goes on, a bit a list, in both languages: notes mix them.

use crate::language::Language;
use crate::language::cues::{self, Cues};
use crate::language::phrases::Phrases;
use crate::language::token::Tokens;
use crate::language::wordmap::{Kinds, WordMap};
use std::sync::OnceLock;

/// The lists, in the order of their bits: what is learned hangs on this order.
fn lists(cues: &'static Cues) -> [Phrases; 27] {
    [
        cues.lead_ins, cues.verbs, cues.outcomes, cues.rejected, cues.done, cues.someday, cues.reasons, cues.assistant,
        cues.client, cues.mine, cues.requests, cues.promises, cues.relations, cues.will, cues.stative, cues.copulas,
        cues.today, cues.finished, cues.parked, cues.refusals, cues.both, cues.author, cues.headings, cues.states,
        cues.resources, cues.goal_words, cues.lacking,
    ]
}

/// The first words of all phrases, and the lists of both languages.
struct Index {
    map: WordMap,
    lists: Vec<(Kinds, Phrases)>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let both = [Language::Spanish, Language::English].map(|language| lists(cues::of(language)));
        let rows = both.iter().flat_map(|lists| lists.iter().enumerate().map(|(bit, list)| (1 << bit, *list)));
        let lists: Vec<(Kinds, Phrases)> = rows.collect();
        let words: Vec<(Kinds, Vec<&'static str>)> =
            lists.iter().map(|(bit, list)| (*bit, list.list().to_vec())).collect();
        Index { map: WordMap::new(&words), lists }
    })
}

/// For each token the lists it opens a phrase of, and those it goes on with one.
pub(super) fn bits(tokens: &Tokens<'_>) -> (Vec<Kinds>, Vec<Kinds>) {
    let index = index();
    let (mut opens, mut inside) = (vec![0; tokens.len()], vec![0; tokens.len()]);
    for at in 0..tokens.len() {
        let may = index.map.at(tokens, at);
        if may == 0 {
            continue;
        }
        for (bit, list) in index.lists.iter().filter(|(bit, _)| may & bit != 0) {
            if let Some((_, next)) = tokens.any_phrase(at, *list) {
                if let Some(first) = opens.get_mut(at) {
                    *first |= bit;
                }
                for rest in inside.iter_mut().take(next).skip(at + 1) {
                    *rest |= bit;
                }
            }
        }
    }
    (opens, inside)
}
