//! Words that say nothing by themselves, and verbs that open a second wish. Data, folded and sorted.

/// Verbs of bare growth or attitude.
pub(crate) const VERBS: &[&str] = &[
    "aumentar", "crecer", "grow", "hacer", "help", "improve", "impulsar", "increase", "mas", "mejorar", "more",
    "mover", "necesito", "optimizar", "optimize", "potenciar", "scale", "vender", "visibilidad",
];

/// Nouns without a delimiter.
pub(crate) const NOUNS: &[&str] = &[
    "alcance", "brand", "business", "empresa", "engagement", "growth", "imagen", "income", "ingresos", "marca",
    "negocio", "presence", "presencia", "reach", "redes", "revenue", "sales", "traffic", "trafico", "ventas",
    "visibilidad", "visibility",
];

/// Verbs that open another wish behind «y».
pub(crate) const ACTIONS: &[&str] = &[
    "abrir", "add", "aumentar", "bajar", "build", "crear", "create", "crecer", "enviar", "grow", "hacer", "increase",
    "lanzar", "launch", "llegar", "make", "open", "publicar", "publish", "reach", "reducir", "run", "sell", "send",
    "start", "subir", "vender",
];

#[cfg(test)]
mod tests {
    #[test]
    fn sorted() {
        for list in [super::VERBS, super::NOUNS, super::ACTIONS] {
            assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
        }
    }
}
