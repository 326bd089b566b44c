//! What a text that is no YAML is told: where it breaks and what was expected there; knows no template.

use super::node::Place;
use super::problems::{Problems, Said};
use granit_parser::{ErrorKind, Marker, ScanError};

/// Adds the place where reading stopped.
pub(super) fn complain(error: &ScanError, problems: &mut Problems<'_>) {
    let (es, en, expected) = words(error.kind());
    problems.add(
        place(error.marker()),
        "",
        || Some(expected.into()),
        || match en {
            "" => Said { es: format!("no es YAML ({})", error.info()), en: error.info() },
            en => Said { es: es.into(), en: en.into() },
        },
    );
}

/// A place as we count it.
pub(super) fn place(marker: &Marker) -> Place {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Place { line: number(marker.line().max(1)), column: number(marker.col()).saturating_add(1) }
}

/// The mistakes that people make, in both languages, and what was expected; the rest says the reader in English.
fn words(kind: &ErrorKind) -> (&'static str, &'static str, &'static str) {
    use ErrorKind as E;
    match kind {
        E::UnexpectedEofFlowSequence | E::ExpectedFlowSequenceSeparator => {
            ("una lista entre corchetes no se cierra", "a list in square brackets is not closed", "`,` or `]`")
        }
        E::UnexpectedEofFlowMapping | E::UnexpectedEofImplicitFlowMapping | E::ExpectedFlowMappingSeparator => {
            ("un mapa entre llaves no se cierra", "a map in braces is not closed", "`,` or `}`")
        }
        E::UnclosedFlowCollection { .. } => {
            ("falta cerrar un corchete o una llave", "a bracket or brace is not closed", "`]` or `}`")
        }
        E::MismatchedFlowCollectionEnd { .. } | E::MisplacedFlowCollectionEnd => (
            "aquí se cierra un corchete o una llave que no está abierto",
            "a bracket or brace is closed here that is not open",
            "the bracket that was opened",
        ),
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar => {
            ("faltan las comillas de cierre", "a quotation mark is not closed", "a closing quotation mark")
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => (
            "después de las comillas de cierre sobra texto; si hay comillas dentro, escríbelas con `\\\"`",
            "there is text after the closing quotation mark; quotation marks inside are written `\\\"`",
            "the end of the line, `,`, `]` or `}`",
        ),
        E::UnknownQuotedScalarEscape | E::InvalidQuotedScalarHexEscape | E::InvalidUnicodeEscape => (
            "una barra invertida dentro de comillas dobles no significa nada; escríbela dos veces",
            "a backslash inside double quotation marks means nothing; write it twice",
            "an escape such as `\\n` or `\\u00e1`",
        ),
        E::SimpleKeyExpected | E::InvalidSimpleKey | E::ExpectedBlockMappingKey => (
            "se esperaba una clave con dos puntos y un espacio",
            "a key with a colon and a space was expected",
            "`key: value`",
        ),
        E::MappingValueNotAllowed | E::InvalidColonPlacement | E::InvalidMappingValueWhitespace => (
            "unos dos puntos donde no pueden estar; un texto con «: » va entre comillas",
            "a colon where there cannot be one; a text with `: ` in it stands in quotation marks",
            "a text in quotation marks, or a new line",
        ),
        E::ExpectedBlockSequenceEntry | E::BlockSequenceEntryNotAllowed | E::BlockEntryInFlowCollection => (
            "un elemento de lista con guion donde no puede estar; mira la sangría",
            "an item with a hyphen where there cannot be one; look at the indentation",
            "`- item` at the indentation of the list",
        ),
        E::InvalidIndentation | E::InvalidFlowScalarIndent | E::InvalidQuotedScalarIndent => {
            ("la sangría no encaja", "the indentation does not fit", "the indentation of the lines above")
        }
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabInPlainScalar => {
            ("un tabulador en la sangría; usa espacios", "a tab in the indentation; use spaces", "spaces")
        }
        E::UnexpectedCharacter { .. } => (
            "un signo con el que no puede empezar un texto; ponlo entre comillas",
            "a sign that no text can begin with; put the text in quotation marks",
            "a text in quotation marks",
        ),
        E::UnknownAnchor => {
            ("esta copia no tiene original", "this copy has no original above", "the name of an anchor above")
        }
        E::DirectiveDisallowed => ("las directivas de YAML no se usan", "YAML directives are not used", "no directive"),
        E::RecursionLimitExceeded => ("anidado demasiado hondo", "nested too deep", "at most 32 levels"),
        _ => ("", "", "YAML"),
    }
}
