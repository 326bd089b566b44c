//! The rates of a campaign: one formula each, with what to know before believing it; reads nothing.

use super::heading::Field;
use super::{Campaign, Rate, RateKind};
use crate::language::Text;
use rust_decimal::{Decimal, RoundingStrategy};

/// How many decimals a rate has.
const DECIMALS: u32 = 4;

/// One count over another in percent; nothing over nothing.
pub(super) fn percent(numerator: u32, denominator: u32) -> Option<Decimal> {
    let share = Decimal::from(u64::from(numerator) * 100).checked_div(Decimal::from(denominator))?;
    Some(share.round_dp_with_strategy(DECIMALS, RoundingStrategy::MidpointAwayFromZero).normalize())
}

impl RateKind {
    /// What is divided by what, in fields; the second denominator where the first is not known.
    pub(super) fn parts(self) -> (Field, [Field; 2]) {
        match self {
            Self::Delivery => (Field::Delivered, [Field::Sent; 2]),
            Self::Open => (Field::Opens, [Field::Delivered, Field::Sent]),
            Self::Click => (Field::Clicks, [Field::Delivered, Field::Sent]),
            Self::ClickToOpen => (Field::Clicks, [Field::Opens; 2]),
            Self::Unsubscribe => (Field::Unsubscribes, [Field::Delivered, Field::Sent]),
            Self::Bounce => (Field::Bounces, [Field::Sent; 2]),
            Self::Complaint => (Field::Complaints, [Field::Delivered, Field::Sent]),
        }
    }

    /// What to know before believing it.
    fn caveat(self) -> Text {
        match self {
            Self::Delivery => Text::new(
                "Entregado no quiere decir en la bandeja de entrada: puede estar en la carpeta de spam.",
                "Delivered does not mean in the inbox: it may be in the spam folder.",
            ),
            Self::Open => Text::new(
                "Sale más alta de lo que es: desde 2021 Apple Mail carga las imágenes sin que nadie abra el mensaje. Sirve \
                 para ver la tendencia.",
                "It comes out higher than it is: since 2021 Apple Mail loads the images without anybody opening the \
                 message. Good for the trend only.",
            ),
            Self::Click => Text::new(
                "Algunos filtros de seguridad abren los enlaces por su cuenta.",
                "Some security filters follow the links by themselves.",
            ),
            Self::ClickToOpen => Text::new(
                "Sale más baja de lo que es, porque las aperturas salen más altas.",
                "It comes out lower than it is, because opens come out higher.",
            ),
            Self::Complaint => Text::new(
                "Gmail no comunica cada queja al servicio de envío: míralas en Google Postmaster Tools.",
                "Gmail does not report each complaint to the mail service: look in Google Postmaster Tools.",
            ),
            Self::Unsubscribe | Self::Bounce => Text::default(),
        }
    }
}

/// What a count is called.
pub(super) fn name(field: Field) -> Text {
    match field {
        Field::Sent => Text::new("enviados", "sent"),
        Field::Delivered => Text::new("entregados", "delivered"),
        Field::Opens | Field::SomeOpens => Text::new("aperturas", "opens"),
        Field::TotalOpens => Text::new("aperturas totales", "total opens"),
        Field::Clicks | Field::SomeClicks => Text::new("clics", "clicks"),
        Field::TotalClicks => Text::new("clics totales", "total clicks"),
        Field::Unsubscribes => Text::new("bajas", "unsubscribes"),
        Field::Bounces => Text::new("rebotes", "bounces"),
        Field::HardBounces => Text::new("rebotes permanentes", "hard bounces"),
        Field::SoftBounces => Text::new("rebotes temporales", "soft bounces"),
        Field::Complaints => Text::new("quejas", "complaints"),
        _ => Text::default(),
    }
}

impl Campaign {
    /// A count by its field.
    pub(super) fn count(&self, field: Field) -> Option<u32> {
        match field {
            Field::Sent => self.sent,
            Field::Delivered => self.delivered,
            Field::Opens => self.opens,
            Field::TotalOpens => self.total_opens,
            Field::Clicks => self.clicks,
            Field::TotalClicks => self.total_clicks,
            Field::Unsubscribes => self.unsubscribes,
            Field::Bounces => self.bounces,
            Field::HardBounces => self.hard_bounces,
            Field::SoftBounces => self.soft_bounces,
            Field::Complaints => self.complaints,
            _ => None,
        }
    }

    /// The rates that its counts give, and those that were told where a count is missing.
    pub(super) fn rated(&self, told: impl Fn(RateKind) -> Option<Decimal>) -> Vec<Rate> {
        let one = |kind: RateKind| {
            let (above, below) = kind.parts();
            let [first, second] = below;
            let base = if self.count(first).is_some() { first } else { second };
            let counted = self.count(above).zip(self.count(base)).filter(|(above, below)| above <= below);
            let computed = counted.and_then(|(above, below)| Some((percent(above, below)?, above, below)));
            let base = if computed.is_some() { base } else { first };
            let (above, below) = (name(above), name(base));
            let formula = Text::new(format!("{} ÷ {}", above.es, below.es), format!("{} ÷ {}", above.en, below.en));
            let percent = computed.map(|it| it.0).or_else(|| told(kind))?;
            Some(Rate {
                kind,
                percent,
                numerator: computed.map(|it| it.1),
                denominator: computed.map(|it| it.2),
                formula,
                caveat: kind.caveat(),
            })
        };
        RateKind::ALL.iter().filter_map(|kind| one(*kind)).collect()
    }
}
