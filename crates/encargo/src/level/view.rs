//! A project seen in one direction of time: backwards, what follows is what is waited for; knows no resources.

/// One task waits for another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) from: u32,
    pub(super) to: u32,
    pub(super) lag: u32,
}

/// What must be finished before, and how long before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wait {
    pub(super) task: u32,
    pub(super) lag: u32,
}

/// One task: times, and where its waits are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) duration: u32,
    /// It does not start before.
    pub(super) head: u32,
    /// What must pass after it.
    pub(super) tail: u32,
    first: u32,
    last: u32,
}

/// All tasks in one direction of time.
#[derive(Debug, Clone)]
pub(super) struct View {
    pub(super) rows: Vec<Row>,
    waits: Vec<Wait>,
    /// Whether time runs backwards: then task numbers fall along it.
    pub(super) reversed: bool,
}

impl View {
    pub(super) fn new(spans: &[u32], heads: &[u32], tails: &[u32], links: &[Link]) -> Self {
        Self::build(spans, heads, tails, links.to_vec(), false)
    }

    pub(super) fn reversed(spans: &[u32], heads: &[u32], tails: &[u32], links: &[Link]) -> Self {
        let turned = links.iter().map(|link| Link { from: link.to, to: link.from, lag: link.lag }).collect();
        Self::build(spans, tails, heads, turned, true)
    }

    fn build(spans: &[u32], heads: &[u32], tails: &[u32], mut links: Vec<Link>, reversed: bool) -> Self {
        links.sort_unstable_by_key(|link| (link.to, link.from, std::cmp::Reverse(link.lag)));
        links.dedup_by_key(|link| (link.to, link.from)); // the longest lag of each pair stays
        let mut first = 0;
        let mut rows = Vec::with_capacity(spans.len());
        for (((duration, head), tail), task) in spans.iter().zip(heads).zip(tails).zip(0_u32..) {
            let count = links.get(first as usize..).map_or(0, |rest| rest.partition_point(|link| link.to <= task));
            let last = first + u32::try_from(count).unwrap_or_default();
            rows.push(Row { duration: *duration, head: *head, tail: *tail, first, last });
            first = last;
        }
        let waits = links.iter().map(|link| Wait { task: link.from, lag: link.lag }).collect();
        Self { rows, waits, reversed }
    }

    /// What a task waits for.
    pub(super) fn waits(&self, row: &Row) -> &[Wait] {
        self.waits.get(row.first as usize..row.last as usize).unwrap_or_default()
    }

    /// The numbers of the tasks along time.
    pub(super) fn along(&self) -> impl Iterator<Item = usize> + use<> {
        let (count, reversed) = (self.rows.len(), self.reversed);
        (0..count).map(move |at| if reversed { count - 1 - at } else { at })
    }

    /// The earliest starts when resources do not matter.
    pub(super) fn earliest(&self) -> Vec<u32> {
        let mut starts = vec![0; self.rows.len()];
        for task in self.along() {
            let Some(row) = self.rows.get(task) else { continue };
            let ready = |wait: &Wait| {
                let duration = self.rows.get(wait.task as usize).map_or(0, |row| row.duration);
                starts.get(wait.task as usize).copied().unwrap_or_default() + duration + wait.lag
            };
            let start = self.waits(row).iter().map(ready).fold(row.head, u32::max);
            if let Some(slot) = starts.get_mut(task) {
                *slot = start;
            }
        }
        starts
    }
}
