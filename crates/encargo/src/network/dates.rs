//! A network's minutes laid on working days; knows no words.

use super::Network;
use super::pass::{Node, Passes};
use crate::calendar::{Axis, Calendar, Day, DayTable};
use crate::error::{Error, Kind};
use encargo_noun::noun;

/// When everything happens: one list for each thing that is said, in the order of the activities.
#[noun(handle)]
#[derive(Default, Eq)]
pub struct NetworkDates {
    /// The first day.
    pub start: Vec<Day>,
    /// The last day.
    pub finish: Vec<Day>,
    /// The latest first day that moves nothing beyond the due day; beyond the end, when there is none.
    pub late_start: Vec<Day>,
    /// The latest last day.
    pub late_finish: Vec<Day>,
    /// Working minutes it may slip without moving the end beyond the due day; negative when there is not enough time.
    pub total_float: Vec<i32>,
    /// Working minutes it may slip without moving any other activity.
    pub free_float: Vec<i32>,
    /// On a longest chain.
    pub critical: Vec<bool>,
}

/// Where a network lies on a stretch of days.
struct Laid {
    table: DayTable,
    /// The position at which the network starts.
    origin: i64,
    /// How much later than its end it may end.
    slack: i64,
}

impl Network {
    /// The days of all activities: as early as possible from the beginning of a day, and as late as the end of the due day
    /// allows.
    ///
    /// ```
    /// use encargo::network::{Activity, Network};
    /// let network = Network::new(&[Activity { id: "a".into(), minutes: 500, ..Activity::default() }])?;
    /// let dates = network.dates("2026-11-27".parse().unwrap(), None, &encargo::Calendar::default())?;
    /// assert_eq!(dates.finish[0].to_string(), "2026-11-30"); // Monday
    /// # Ok::<(), encargo::Error>(())
    /// ```
    ///
    /// # Errors
    /// `network.too_long` when the calendar does not reach so far.
    pub fn dates(&self, start: Day, due: Option<Day>, calendar: &Calendar) -> Result<NetworkDates, Error> {
        self.dates_in(&self.passes(), start, due, calendar)
    }

    /// The same, from passes that were run.
    ///
    /// # Errors
    /// As [`Network::dates`].
    pub fn dates_in(
        &self,
        passes: &Passes,
        start: Day,
        due: Option<Day>,
        calendar: &Calendar,
    ) -> Result<NetworkDates, Error> {
        let laid = || {
            let axis = axis(calendar, start, due.unwrap_or(start), passes.end())?;
            let origin = axis.begin(axis.index(start)?)?;
            let end = origin + i64::from(passes.end());
            let due = due.map_or(Some(end), |day| axis.end(axis.index(day)?))?;
            Some(Laid { table: DayTable::of(&axis)?, origin, slack: due - end })
        };
        self.laid(passes, laid())
    }

    /// The days of all activities when the last is to finish by the end of a day, and the first may start as late as that
    /// allows.
    ///
    /// # Errors
    /// As [`Network::dates`].
    pub fn dates_until(&self, due: Day, calendar: &Calendar) -> Result<NetworkDates, Error> {
        let passes = self.passes();
        let laid = || {
            let axis = axis(calendar, due, due, passes.end())?;
            let end = axis.end(axis.index(due)?)?;
            Some(Laid { table: DayTable::of(&axis)?, origin: end - i64::from(passes.end()), slack: 0 })
        };
        self.laid(&passes, laid())
    }

    /// The days on which work ends that ends at these positions: working minutes from the beginning of `start`, as
    /// [`Passes`] and samples count them.
    ///
    /// # Errors
    /// As [`Network::dates`].
    pub fn days(positions: &[i32], start: Day, calendar: &Calendar) -> Result<Vec<Day>, Error> {
        let far = positions.iter().copied().max().unwrap_or(0).max(0);
        let days = || -> Option<Vec<Day>> {
            let axis = axis(calendar, start, start, far)?;
            let laid = Laid { origin: axis.begin(axis.index(start)?)?, table: DayTable::of(&axis)?, slack: 0 };
            positions.iter().map(|position| Some(laid.days(laid.origin + i64::from(*position), 0)?.1)).collect()
        };
        days().ok_or_else(|| Kind::NetworkTooLong {}.into())
    }

    /// The working minutes from the beginning of one day to the end of another: the position that is asked for in
    /// "finished by"; negative when the other comes before.
    ///
    /// # Errors
    /// As [`Network::dates`].
    pub fn minutes_until(start: Day, day: Day, calendar: &Calendar) -> Result<i32, Error> {
        let minutes = || {
            let axis = axis(calendar, start, day, 0)?;
            i32::try_from(axis.end(axis.index(day)?)? - axis.begin(axis.index(start)?)?).ok()
        };
        minutes().ok_or_else(|| Kind::NetworkTooLong {}.into())
    }

    fn laid(&self, passes: &Passes, laid: Option<Laid>) -> Result<NetworkDates, Error> {
        let too_long = || Error::from(Kind::NetworkTooLong {});
        let laid = laid.ok_or_else(too_long)?;
        let mut dates = NetworkDates::with_capacity(self.len());
        let nodes = passes.nodes();
        if self.positions.is_empty() {
            nodes.iter().try_for_each(|node| dates.push(node, &laid))
        } else {
            let mut positions = self.positions.iter();
            positions.try_for_each(|position| dates.push(nodes.get(*position as usize)?, &laid))
        }
        .ok_or_else(too_long)?;
        Ok(dates)
    }
}

/// As many days as the network can need, around two days.
fn axis(calendar: &Calendar, one: Day, other: Day, minutes: i32) -> Option<Axis> {
    let week: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes)).sum();
    let week_days: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes > 0)).sum();
    let lost = i64::try_from(calendar.exceptions().len()).ok()? + 2;
    let reach = i64::from(minutes) * 7 / week.max(1) + lost * 7 / week_days.max(1) + 21;
    Axis::around(calendar, one.min(other), one.max(other), reach)
}

impl NetworkDates {
    fn with_capacity(count: usize) -> Self {
        Self {
            start: Vec::with_capacity(count),
            finish: Vec::with_capacity(count),
            late_start: Vec::with_capacity(count),
            late_finish: Vec::with_capacity(count),
            total_float: Vec::with_capacity(count),
            free_float: Vec::with_capacity(count),
            critical: Vec::with_capacity(count),
        }
    }

    fn push(&mut self, node: &Node, laid: &Laid) -> Option<()> {
        let minutes = i64::from(node.finish) - i64::from(node.start);
        let float = i64::from(node.late_start) - i64::from(node.start);
        let start = laid.origin + i64::from(node.start);
        let (first, last) = laid.days(start, minutes)?;
        self.start.push(first);
        self.finish.push(last);
        let slip = float + laid.slack;
        let (first, last) = if slip == 0 { (first, last) } else { laid.days(start + slip, minutes)? };
        self.late_start.push(first);
        self.late_finish.push(last);
        self.total_float.push(i32::try_from(slip).ok()?);
        self.free_float.push(node.free);
        self.critical.push(float == 0);
        Some(())
    }
}

impl Laid {
    /// The first and the last day of work that starts at a position. What takes no time stands on the day on which what
    /// it waits for ends, or on the day that begins with the network.
    fn days(&self, start: i64, minutes: i64) -> Option<(Day, Day)> {
        if minutes > 0 {
            return Some((self.table.beginning_at(start)?, self.table.ending_at(start + minutes)?));
        }
        let day = if start == self.origin { self.table.beginning_at(start) } else { self.table.ending_at(start) };
        day.map(|day| (day, day))
    }
}
