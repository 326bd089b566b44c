//! Reads an expression and checks that kinds fit; knows not what it is for.

use super::advice::{stands, unknown};
use super::lexer::{Placed, Token, tokens};
use super::node::{Comparison, Node, Pick};
use super::types::{Name, Type};
use super::{Expression, Fault};
use crate::language::Text;
use crate::question::Value;

/// Words that mean something by themselves and can be no names.
pub(super) const RESERVED: [&str; 8] = ["always", "and", "false", "in", "never", "not", "or", "true"];

/// Words that are functions before a bracket, and names elsewhere.
const FUNCTIONS: [&str; 5] = ["size", "known", "if", "min", "max"];

pub(super) fn read(text: &str, names: &[Name]) -> Result<Node, Fault> {
    if text.len() > Expression::LONGEST {
        let limit = Expression::LONGEST;
        return Err(Fault::new(limit, format!("tiene más de {limit} bytes"), format!("longer than {limit} bytes")));
    }
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens: &tokens, names, end: text.len() };
    let (node, _) = reader.any(0)?;
    match reader.peek() {
        Token::End => Ok(node),
        token => Err(reader.too_much(token)),
    }
}

pub(super) fn is_mentionable(id: &str) -> bool {
    let whole =
        tokens(id).is_ok_and(|tokens| matches!(&*tokens, [Placed { token: Token::Word(word), .. }, _] if word == id));
    whole && !RESERVED.contains(&id)
}

/// A node and the byte where it begins.
type Found = Result<(Node, usize), Fault>;

pub(super) struct Reader<'a> {
    tokens: &'a [Placed],
    pub(super) names: &'a [Name],
    end: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> &'a Token {
        self.tokens.first().map_or(&Token::End, |placed| &placed.token)
    }

    pub(super) fn at(&self) -> usize {
        self.tokens.first().map_or(self.end, |placed| placed.at)
    }

    fn skip(&mut self) {
        self.tokens = self.tokens.get(1..).unwrap_or_default();
    }

    fn sign(&mut self, wanted: &str) -> bool {
        let found = matches!(self.peek(), Token::Sign(sign) if *sign == wanted);
        if found {
            self.skip();
        }
        found
    }

    fn word(&mut self, wanted: &str) -> bool {
        let found = matches!(self.peek(), Token::Word(word) if word == wanted);
        if found {
            self.skip();
        }
        found
    }

    fn need(&mut self, wanted: &str) -> Result<(), Fault> {
        if self.sign(wanted) {
            return Ok(());
        }
        Err(stands(self.peek(), self.at()).expecting(Text::new(format!("`{wanted}`"), format!("`{wanted}`"))))
    }

    fn any(&mut self, depth: usize) -> Found {
        self.joined(depth, ["or", "||"], Self::all, Node::any)
    }

    fn all(&mut self, depth: usize) -> Found {
        self.joined(depth, ["and", "&&"], Self::denied, Node::all)
    }

    fn joined(
        &mut self,
        depth: usize,
        joints: [&str; 2],
        part: fn(&mut Self, usize) -> Found,
        whole: fn(Vec<Node>) -> Node,
    ) -> Found {
        let [word, sign] = joints;
        let (first, at) = part(self, depth)?;
        let mut parts = Vec::new();
        while self.word(word) || self.sign(sign) {
            let (next, next_at) = part(self, depth)?;
            parts.push(self.condition(next, next_at)?);
        }
        if parts.is_empty() {
            return Ok((first, at));
        }
        parts.insert(0, self.condition(first, at)?);
        Ok((whole(parts), at))
    }

    fn denied(&mut self, depth: usize) -> Found {
        let at = self.at();
        if self.word("not") || self.sign("!") {
            let (inner, inner_at) = self.denied(deeper(depth, at)?)?;
            return Ok((Node::not(self.condition(inner, inner_at)?), at));
        }
        self.compared(depth)
    }

    fn compared(&mut self, depth: usize) -> Found {
        let (left, at) = self.sum(depth)?;
        let found = if let Some(how) = self.comparison() {
            let (right, right_at) = self.sum(depth)?;
            self.fitting(how, &left, at, &right, right_at)?;
            Node::compare(how, left, right)
        } else if let Some(not) = self.membership()? {
            self.member(left, at, not, depth)?
        } else {
            return Ok((left, at));
        };
        let chained = self.at();
        let again = self.comparison().is_some() || self.membership().is_ok_and(|more| more.is_some());
        if again {
            return Err(Fault::new(chained, "una comparación no sigue a otra", "a comparison does not follow another")
                .expecting(Text::new("`and` entre dos comparaciones", "`and` between two comparisons")));
        }
        Ok((found, at))
    }

    fn comparison(&mut self) -> Option<Comparison> {
        let Token::Sign(sign) = self.peek() else { return None };
        let how = match *sign {
            "==" => Comparison::Equal,
            "!=" => Comparison::Unequal,
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::More,
            ">=" => Comparison::AtLeast,
            _ => return None,
        };
        self.skip();
        Some(how)
    }

    /// `in` or `not in`, and whether it is denied.
    fn membership(&mut self) -> Result<Option<bool>, Fault> {
        if self.word("in") {
            return Ok(Some(false));
        }
        if self.word("not") {
            if self.word("in") {
                return Ok(Some(true));
            }
            return Err(stands(self.peek(), self.at()).expecting(Text::new("`in`", "`in`")));
        }
        Ok(None)
    }

    /// Reads what stands after `in`.
    fn member(&mut self, what: Node, at: usize, not: bool, depth: usize) -> Result<Node, Fault> {
        let kind = what.kind();
        let list_at = self.at();
        if self.sign("[") {
            let values = self.items(&kind, &what, deeper(depth, list_at)?)?;
            if values.is_empty() {
                return Err(Fault::new(list_at, "la lista está vacía", "the list is empty").expecting(kind.say()));
            }
            return Ok(Node::among(what, values, not));
        }
        let (list, list_at) = self.sum(depth)?;
        if list.kind() != Type::List {
            return Err(self.gives(&list, list_at).expecting(Type::List.say()));
        }
        if !matches!(kind, Type::Choice(_) | Type::Text) {
            return Err(self.gives(&what, at).expecting(Type::Text.say()));
        }
        Ok(Node::within(what, list, not))
    }

    /// The values of a list up to its bracket, each of a kind.
    fn items(&mut self, kind: &Type, beside: &Node, depth: usize) -> Result<Vec<Value>, Fault> {
        let mut values = Vec::new();
        if self.sign("]") {
            return Ok(values);
        }
        loop {
            let (item, at) = self.sum(depth)?;
            if !kind.meets(&item.kind()) || *kind == Type::List {
                return Err(self.misfit(kind, beside, &item, at));
            }
            let Node::Constant(value) = item else {
                return Err(
                    Fault::new(at, "en una lista solo caben valores", "a list holds only values").expecting(kind.say())
                );
            };
            values.push(value);
            if !self.sign(",") {
                self.need("]")?;
                return Ok(values);
            }
        }
    }

    fn sum(&mut self, depth: usize) -> Found {
        let (first, at) = self.product(depth)?;
        let mut kind = first.kind();
        let mut terms = vec![(false, first)];
        loop {
            let minus = match self.peek() {
                Token::Sign("+") => false,
                Token::Sign("-") => true,
                _ => break,
            };
            if let ([(_, first)], false) = (&*terms, matches!(kind, Type::Number | Type::Date)) {
                return Err(self.gives(first, at).expecting(Text::new("un número o un día", "a number or a day")));
            }
            self.skip();
            let (term, term_at) = self.product(depth)?;
            kind = match (&kind, minus, term.kind()) {
                (Type::Number, _, Type::Number) | (Type::Date, true, Type::Date) => Type::Number,
                (Type::Date, _, Type::Number) | (Type::Number, false, Type::Date) => Type::Date,
                (Type::Date, true, _) => {
                    return Err(self
                        .gives(&term, term_at)
                        .expecting(Text::new("un día o un número de días", "a day or a number of days")));
                }
                _ => return Err(self.gives(&term, term_at).expecting(Type::Number.say())),
            };
            terms.push((minus, term));
        }
        Ok(match (terms.len(), terms.pop()) {
            (1, Some((_, only))) => (only, at),
            (_, last) => {
                terms.extend(last);
                (Node::sum(terms), at)
            }
        })
    }

    fn product(&mut self, depth: usize) -> Found {
        let (first, at) = self.signed(depth)?;
        let mut factors = Vec::new();
        loop {
            let divide = match self.peek() {
                Token::Sign("*") => false,
                Token::Sign("/") => true,
                _ => break,
            };
            if factors.is_empty() {
                self.of_kind(&first, at, &Type::Number)?;
            }
            self.skip();
            let (factor, factor_at) = self.signed(depth)?;
            self.of_kind(&factor, factor_at, &Type::Number)?;
            factors.push((divide, factor));
        }
        if factors.is_empty() {
            return Ok((first, at));
        }
        factors.insert(0, (false, first));
        Ok((Node::product(factors), at))
    }

    fn signed(&mut self, depth: usize) -> Found {
        let at = self.at();
        if self.sign("-") {
            let (inner, inner_at) = self.signed(deeper(depth, at)?)?;
            self.of_kind(&inner, inner_at, &Type::Number)?;
            return Ok((Node::negate(inner), at));
        }
        self.one(depth)
    }

    fn one(&mut self, depth: usize) -> Found {
        let at = self.at();
        let token = self.peek();
        self.skip();
        let constant = match token {
            Token::Quoted(text) => Value::Text(text.clone()),
            Token::Number(number) => Value::Number(*number),
            Token::Date(day) => Value::Date(*day),
            Token::Word(word) => return self.named(word, at, depth),
            Token::Sign("(") => {
                let (inner, _) = self.any(deeper(depth, at)?)?;
                self.need(")")?;
                return Ok((inner, at));
            }
            Token::Sign("[") => {
                let words = self.items(&Type::Text, &Node::Known(0), deeper(depth, at)?)?;
                let words = words.into_iter().filter_map(|word| match word {
                    Value::Text(word) => Some(word),
                    _ => None,
                });
                Value::List(words.collect())
            }
            Token::Sign(_) | Token::End => {
                return Err(stands(token, at).expecting(Text::new(
                    "un valor, una pregunta o un paréntesis",
                    "a value, a question or a bracket",
                )));
            }
        };
        Ok((Node::constant(constant), at))
    }

    fn named(&mut self, word: &str, at: usize, depth: usize) -> Found {
        match word {
            "true" | "always" => return Ok((Node::constant(Value::Flag(true)), at)),
            "false" | "never" => return Ok((Node::constant(Value::Flag(false)), at)),
            _ => {}
        }
        if FUNCTIONS.contains(&word) && self.sign("(") {
            let node = self.function(word, deeper(depth, at)?)?;
            self.need(")")?;
            return Ok((node, at));
        }
        let (index, name) = self.known_name(word, at)?;
        Ok((Node::Name { index, kind: name.kind.clone() }, at))
    }

    fn known_name(&self, word: &str, at: usize) -> Result<(usize, &'a Name), Fault> {
        let names = self.names;
        names.iter().enumerate().find(|(_, name)| name.id == word).ok_or_else(|| unknown(word, at, names))
    }

    fn function(&mut self, word: &str, depth: usize) -> Result<Node, Fault> {
        if word == "known" {
            let at = self.at();
            let Token::Word(id) = self.peek() else {
                return Err(stands(self.peek(), at)
                    .expecting(Text::new("el identificador de una pregunta", "the id of a question")));
            };
            self.skip();
            return self.known_name(id, at).map(|(index, _)| Node::Known(index));
        }
        let (first, at) = self.any(depth)?;
        if word == "size" {
            self.of_kind(&first, at, &Type::List)?;
            return Ok(Node::size(first));
        }
        self.need(",")?;
        let (second, second_at) = self.any(depth)?;
        if word == "if" {
            let condition = self.condition(first, at)?;
            self.need(",")?;
            let (third, third_at) = self.any(depth)?;
            if second.kind().joined(&third.kind()).is_none() {
                return Err(self.gives(&third, third_at).expecting(second.kind().say()));
            }
            return Ok(Node::choose(condition, second, third));
        }
        if !matches!(first.kind(), Type::Number | Type::Date) {
            return Err(self.gives(&first, at).expecting(Text::new("un número o un día", "a number or a day")));
        }
        self.of_kind(&second, second_at, &first.kind())?;
        Ok(Node::pick(if word == "min" { Pick::Least } else { Pick::Most }, first, second))
    }

    /// The node when it is a condition.
    fn condition(&self, node: Node, at: usize) -> Result<Node, Fault> {
        self.of_kind(&node, at, &Type::Boolean)?;
        Ok(node)
    }

    fn of_kind(&self, node: &Node, at: usize, wanted: &Type) -> Result<(), Fault> {
        if node.kind() == *wanted { Ok(()) } else { Err(self.gives(node, at).expecting(wanted.say())) }
    }
}

fn deeper(depth: usize, at: usize) -> Result<usize, Fault> {
    let limit = Expression::DEEPEST;
    if depth < limit {
        return Ok(depth.saturating_add(1));
    }
    Err(Fault::new(at, format!("hay más de {limit} niveles"), format!("nested deeper than {limit} levels")))
}
