//! Figures against each other: what is missing is worked out where it follows, what does not add up is told.

use super::cell::Shown;
use super::heading::Field;
use super::rate::percent;
use super::table::Raw;
use super::{Campaign, CampaignReading, RateKind, say};
use crate::finding::Finding;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The counts that a row of sums is compared with.
const SUMMED: [Field; 10] = [
    Field::Sent,
    Field::Delivered,
    Field::Opens,
    Field::TotalOpens,
    Field::Clicks,
    Field::TotalClicks,
    Field::Unsubscribes,
    Field::Bounces,
    Field::HardBounces,
    Field::Complaints,
];

/// Parts of a thousand of those who got a message above which complaints endanger the sender: Google's rules for senders
/// ask for less than one, and never three (support.google.com/mail/answer/81126).
const COMPLAINTS: [u32; 2] = [1, 3];

/// The campaigns of what was read, with all that is to say about them.
pub(super) fn settled(mut raws: Vec<Raw>, source: Option<&str>, mut findings: Vec<Finding>) -> CampaignReading {
    let repeats = named(&mut raws);
    let sums: Vec<Campaign> = raws.iter().filter(|raw| raw.is_sum).map(|raw| counted(raw, None)).collect();
    raws.retain(|raw| !raw.is_sum);
    let mut campaigns: Vec<Campaign> = raws.iter().map(|raw| counted(raw, source)).collect();
    let percents = scale(&raws, &campaigns);
    let mut other_bases: BTreeMap<RateKind, Field> = BTreeMap::new();
    for (campaign, raw) in campaigns.iter_mut().zip(&raws) {
        let share = |kind: RateKind| {
            let (shown, signed) = raw.shares.get(&kind)?;
            in_percent(*shown, *signed, percents)
        };
        campaign.rates = campaign.rated(|kind| share(kind).map(|shown| shown.value));
        for (kind, (shown, _)) in &raw.shares {
            let Some(told) = share(*kind) else {
                findings.push(say::unclear_rate(campaign, *kind, shown.value));
                continue;
            };
            match agrees(campaign, *kind, told) {
                Agreement::Yes | Agreement::Unknown => {}
                Agreement::Over(base) => {
                    other_bases.insert(*kind, base);
                }
                Agreement::No(computed) => findings.push(say::rate_differs(campaign, *kind, told.value, computed)),
            }
        }
        adds_up(campaign, &mut findings);
        if repeats && campaign.opens.is_some() {
            findings.push(say::opens_may_repeat(campaign));
        }
        if campaign.day.is_none() {
            findings.push(say::no_day(campaign));
        }
        complaints(campaign, &mut findings);
    }
    findings.extend(other_bases.into_iter().map(|(kind, base)| say::rate_base(kind, base)));
    for sum in &sums {
        for field in SUMMED {
            let parts: Vec<u64> = campaigns.iter().filter_map(|it| it.count(field)).map(u64::from).collect();
            let whole = parts.iter().sum::<u64>();
            if let Some(told) = sum.count(field).filter(|told| !parts.is_empty() && u64::from(*told) != whole) {
                findings.push(say::total_differs(field, told, whole));
            }
        }
    }
    CampaignReading { campaigns, findings }
}

/// Gives "opens" that nobody called unique or total a name: unique, unless the file has those too. Whether opens may
/// count the same person twice.
fn named(raws: &mut [Raw]) -> bool {
    let has = |raws: &[Raw], field: Field| raws.iter().any(|raw| raw.counts.contains_key(&field));
    let mut repeats = false;
    for (some, unique, total) in
        [(Field::SomeOpens, Field::Opens, Field::TotalOpens), (Field::SomeClicks, Field::Clicks, Field::TotalClicks)]
    {
        let (is_unique, is_total) = (has(raws, unique), has(raws, total));
        let becomes = if is_unique { total } else { unique };
        repeats |= some == Field::SomeOpens && !is_unique && !is_total && has(raws, some);
        for raw in raws.iter_mut() {
            if let Some(count) = raw.counts.remove(&some) {
                raw.counts.entry(becomes).or_insert(count);
            }
        }
    }
    repeats
}

/// The counts as told, and those that follow from two others.
fn counted(raw: &Raw, source: Option<&str>) -> Campaign {
    let get = |field: Field| raw.counts.get(&field).copied();
    let (hard, soft) = (get(Field::HardBounces), get(Field::SoftBounces));
    let bounces = get(Field::Bounces).or_else(|| hard.zip(soft).and_then(|(hard, soft)| hard.checked_add(soft)));
    let (sent, delivered) = (get(Field::Sent), get(Field::Delivered));
    Campaign {
        day: raw.day,
        name: raw.name.clone().or_else(|| raw.subject.clone()),
        row: raw.row,
        sent: sent.or_else(|| delivered.zip(bounces).and_then(|(delivered, bounces)| delivered.checked_add(bounces))),
        delivered: delivered.or_else(|| sent.zip(bounces).and_then(|(sent, bounces)| sent.checked_sub(bounces))),
        opens: get(Field::Opens),
        total_opens: get(Field::TotalOpens),
        clicks: get(Field::Clicks),
        total_clicks: get(Field::TotalClicks),
        unsubscribes: get(Field::Unsubscribes),
        bounces,
        hard_bounces: hard,
        soft_bounces: soft,
        complaints: get(Field::Complaints),
        source: source.map(str::to_owned),
        ..Campaign::unknown()
    }
}

/// Whether shares without a sign are in percent (`34.9`) or parts of one (`0.349`); nothing when neither can be told.
fn scale(raws: &[Raw], campaigns: &[Campaign]) -> Option<bool> {
    let unsigned = || {
        let each = raws.iter().zip(campaigns);
        each.flat_map(|(raw, campaign)| raw.shares.iter().map(move |(kind, share)| (campaign, *kind, *share)))
            .filter(|(_, _, (_, signed))| !signed)
            .map(|(campaign, kind, (shown, _))| (campaign, kind, shown))
    };
    let vote = |percents: bool| {
        let agree = |(campaign, kind, shown): &(&Campaign, RateKind, Shown)| {
            let told = in_percent(*shown, false, Some(percents));
            !shown.value.is_zero()
                && told.is_some_and(|told| matches!(agrees(campaign, *kind, told), Agreement::Yes | Agreement::Over(_)))
        };
        unsigned().filter(agree).count()
    };
    let (percents, parts) = (vote(true), vote(false));
    if percents != parts {
        return Some(percents > parts);
    }
    if unsigned().any(|(_, _, shown)| shown.value > Decimal::ONE) {
        return Some(true);
    }
    // who opens and what arrives is never less than one in a hundred for long
    let large = unsigned()
        .any(|(_, kind, shown)| matches!(kind, RateKind::Open | RateKind::Delivery) && !shown.value.is_zero());
    large.then_some(false)
}

/// A share in percent, with as many decimals as were shown.
fn in_percent(shown: Shown, signed: bool, percents: Option<bool>) -> Option<Shown> {
    if signed || percents? {
        return Some(shown);
    }
    let value = shown.value.checked_mul(Decimal::ONE_HUNDRED)?;
    Some(Shown { value: value.normalize(), decimals: shown.decimals.saturating_sub(2) })
}

/// What a share that was told is to the counts.
enum Agreement {
    Yes,
    /// It is over another denominator than the formula's.
    Over(Field),
    No(Decimal),
    Unknown,
}

/// Whether a share is what the counts give, to the last decimal shown (rounded or cut off).
fn agrees(campaign: &Campaign, kind: RateKind, told: Shown) -> Agreement {
    let (above, [first, _]) = kind.parts();
    let unit = Decimal::new(1, told.decimals.min(20));
    let near = |field: Field| {
        let computed = percent(campaign.count(above)?, campaign.count(field)?)?;
        Some((computed, (computed - told.value).abs() < unit))
    };
    match near(first) {
        Some((_, true)) => Agreement::Yes,
        own => {
            let also = match kind {
                RateKind::ClickToOpen => Field::TotalOpens,
                RateKind::Delivery | RateKind::Bounce => Field::Delivered,
                _ => Field::Sent,
            };
            match (near(also), own) {
                (Some((_, true)), _) => Agreement::Over(also),
                (_, Some((computed, _))) | (Some((computed, _)), None) => Agreement::No(computed),
                (None, None) => Agreement::Unknown,
            }
        }
    }
}

/// What cannot be at once.
fn adds_up(campaign: &Campaign, findings: &mut Vec<Finding>) {
    use Field::{
        Bounces, Clicks, Complaints, Delivered, HardBounces, Opens, Sent, TotalClicks, TotalOpens, Unsubscribes,
    };
    let count = |field: Field| campaign.count(field);
    if let (Some(sent), Some(delivered), Some(bounces)) = (count(Sent), count(Delivered), count(Bounces))
        && u64::from(delivered) + u64::from(bounces) != u64::from(sent)
    {
        findings.push(say::not_the_sum(campaign, Sent, sent, [Delivered, Bounces], [delivered, bounces]));
    }
    if let (Some(all), Some(hard), Some(soft)) = (count(Bounces), count(HardBounces), count(Field::SoftBounces))
        && u64::from(hard) + u64::from(soft) != u64::from(all)
    {
        findings.push(say::not_the_sum(campaign, Bounces, all, [HardBounces, Field::SoftBounces], [hard, soft]));
    }
    for (part, whole) in [
        (Delivered, Sent),
        (Opens, Delivered),
        (Clicks, Delivered),
        (Opens, TotalOpens),
        (Clicks, TotalClicks),
        (Unsubscribes, Delivered),
        (Complaints, Delivered),
        (Bounces, Sent),
    ] {
        if let (Some(few), Some(many)) = (count(part), count(whole))
            && few > many
        {
            findings.push(say::more_than_all(campaign, part, few, whole, many));
        }
    }
}

fn complaints(campaign: &Campaign, findings: &mut Vec<Finding>) {
    let Some(rate) = campaign.rate(RateKind::Complaint) else { return };
    let [high, too_high] = COMPLAINTS.map(|parts| Decimal::new(i64::from(parts), 1));
    // one complaint among a few hundred is no rate yet
    if rate.percent >= high && rate.numerator.is_none_or(|count| count > 1) {
        findings.push(say::complaints(campaign, rate.percent, rate.percent >= too_high));
    }
}
