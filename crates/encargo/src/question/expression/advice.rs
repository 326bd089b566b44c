//! The words with which an expression is refused: what is wrong, where, and what was probably meant; reads nothing.

use super::Fault;
use super::lexer::Token;
use super::node::{Comparison, Node};
use super::parser::{RESERVED, Reader};
use super::types::{Name, Type, quoted};
use crate::error::clip;
use crate::language::Text;

impl Reader<'_> {
    /// Whether two sides can be compared.
    pub(super) fn fitting(
        &self,
        how: Comparison,
        left: &Node,
        at: usize,
        right: &Node,
        right_at: usize,
    ) -> Result<(), Fault> {
        let (mine, theirs) = (left.kind(), right.kind());
        if !matches!(how, Comparison::Equal | Comparison::Unequal) {
            for (kind, node, at) in [(&mine, left, at), (&theirs, right, right_at)] {
                if !matches!(kind, Type::Number | Type::Date) {
                    return Err(self.gives(node, at).expecting(Text::new("un número o un día", "a number or a day")));
                }
            }
        } else if mine == Type::List {
            return Err(self.gives(left, at).expecting(Text::new("`in` o `size(…)`", "`in` or `size(…)`")));
        }
        if mine.meets(&theirs) {
            return Ok(());
        }
        // The side that is only a value is the one to correct.
        if matches!(left, Node::Constant(_)) && !matches!(right, Node::Constant(_)) {
            Err(self.misfit(&theirs, right, left, at))
        } else {
            Err(self.misfit(&mine, left, right, right_at))
        }
    }

    /// A side that is not of the kind of the other.
    pub(super) fn misfit(&self, wanted: &Type, beside: &Node, node: &Node, at: usize) -> Fault {
        let fault = match (wanted, &node.kind()) {
            (Type::Choice(_), Type::Choice(stray)) => {
                let stray = quoted(stray.iter().map(String::as_str));
                let (es, en) = match beside {
                    Node::Name { index, .. } => self.names.get(*index).map(|name| clip(&name.id)).map_or_else(
                        || (String::new(), String::new()),
                        |id| (format!(" de las opciones de `{id}`"), format!(" of the options of `{id}`")),
                    ),
                    _ => (" de las opciones".to_owned(), " of the options".to_owned()),
                };
                Fault::new(at, format!("{stray} no es ninguna{es}"), format!("{stray} is none{en}"))
            }
            _ => self.gives(node, at),
        };
        fault.expecting(wanted.say())
    }

    /// «`esp` da una de estas palabras…»
    pub(super) fn gives(&self, node: &Node, at: usize) -> Fault {
        let said = node.kind().say();
        match node {
            Node::Name { index, .. } => {
                let id = self.names.get(*index).map(|name| clip(&name.id)).unwrap_or_default();
                Fault::new(at, format!("`{id}` es {}", said.es), format!("`{id}` is {}", said.en))
            }
            _ => Fault::new(at, format!("esto es {}", said.es), format!("this is {}", said.en)),
        }
    }

    pub(super) fn too_much(&self, token: &Token) -> Fault {
        let said = token.say();
        let fault = Fault::new(self.at(), format!("{} sobra", said.es), format!("{} is too much", said.en));
        match token {
            Token::Sign("=") => fault.expecting(Text::new("`==`", "`==`")),
            Token::Word(word) if matches!(&*word.to_lowercase(), "and" | "or" | "in") => {
                fault.expecting(small(&word.to_lowercase()))
            }
            _ => fault.expecting(Text::new("`and`, `or` o el final", "`and`, `or` or the end")),
        }
    }
}

/// Something else stands where what is expected should stand.
pub(super) fn stands(token: &Token, at: usize) -> Fault {
    let found = token.say();
    Fault::new(at, format!("aquí está {}", found.es), format!("{} stands here", found.en))
}

fn small(word: &str) -> Text {
    Text::new(format!("`{word}`, en minúsculas"), format!("`{word}` in small letters"))
}

/// A word that is no name, with the advice that fits what was probably meant.
pub(super) fn unknown(word: &str, at: usize, names: &[Name]) -> Fault {
    let shown = clip(word);
    let list = quoted(names.iter().map(|name| name.id.as_str()));
    let fault = if names.is_empty() {
        Fault::new(
            at,
            format!("`{shown}` no es ninguna pregunta: no las hay"),
            format!("`{shown}` is no question: there are none"),
        )
    } else {
        Fault::new(
            at,
            format!("`{shown}` no es ninguna de las preguntas {list}"),
            format!("`{shown}` is none of the questions {list}"),
        )
    };
    let lower = word.to_lowercase();
    if lower != word && (RESERVED.contains(&&*lower) || names.iter().any(|name| name.id == lower)) {
        return fault.expecting(small(&lower));
    }
    let is_option =
        |name: &Name| matches!(&name.kind, Type::Choice(options) if options.iter().any(|option| option == word));
    if names.iter().any(is_option) {
        return fault.expecting(Text::new(
            format!("el valor entre comillas: `\"{shown}\"`"),
            format!("the value in quotation marks: `\"{shown}\"`"),
        ));
    }
    let parts = || word.split('-');
    if word.contains('-') && parts().all(|part| names.iter().any(|name| name.id == part)) {
        let apart = parts().map(clip).collect::<Vec<_>>().join(" - ");
        return fault.expecting(Text::new(
            format!("espacios alrededor de la resta: `{apart}`"),
            format!("spaces around the subtraction: `{apart}`"),
        ));
    }
    fault.expecting(Text::new("una pregunta, o un valor entre comillas", "a question, or a value in quotation marks"))
}
