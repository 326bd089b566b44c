//! Figures of campaigns: a class that reads them, campaigns and rates as plain values; and how far a measure is.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::goal::{Goal, Tree};
use crate::schedule::Schedule;
use encargo::campaign::RateKind;
use encargo::progress::TrendMethod;
use encargo::report::{Report, ReportTerms};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

handle! {
    "The campaigns of a file or of a line, and what to know about them."
    CampaignReading of encargo::campaign::CampaignReading, "CampaignReadingRecord" {
        campaigns, findings,
    }
}

#[wasm_bindgen]
impl CampaignReading {
    /// The campaigns of an export of a mail service, of whatever headings.
    #[wasm_bindgen(js_name = ofGrid)]
    pub fn of_grid(
        #[wasm_bindgen(unchecked_param_type = "Grid")] grid: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CampaignTerms")] terms: &JsValue,
    ) -> Crossing<CampaignReading> {
        Ok(Self(encargo::campaign::CampaignReading::of_grid(&take(grid)?, &take(terms)?)))
    }

    /// The figures of one message in a pasted line, in either language.
    #[wasm_bindgen(js_name = ofLine)]
    pub fn of_line(
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CampaignTerms")] terms: &JsValue,
    ) -> Crossing<CampaignReading> {
        Ok(Self(encargo::campaign::CampaignReading::of_line(&take_text(text, "text")?, &take(terms)?)))
    }

    /// The campaigns as values of a goal's measure, in the order of their days.
    #[wasm_bindgen(js_name = checkIns, unchecked_return_type = "CheckIn[]")]
    pub fn check_ins(&self, #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue) -> Crossing {
        give(&self.0.check_ins(&take(goal)?))
    }
}

/// A rate in words.
#[wasm_bindgen(js_name = rateKindText, unchecked_return_type = "Text")]
pub fn rate_kind_text(#[wasm_bindgen(unchecked_param_type = "RateKind")] kind: &JsValue) -> Crossing {
    give(&take::<RateKind>(kind)?.text())
}

/// Mean rates over all trades, each with its source.
#[wasm_bindgen(unchecked_return_type = "Benchmark[]")]
pub fn benchmarks() -> Crossing {
    give(&encargo::campaign::benchmarks())
}

#[wasm_bindgen]
impl Goal {
    /// How far the goal's measure is on a day, how it moves and where it will be.
    #[wasm_bindgen(unchecked_return_type = "Progress")]
    pub fn progress(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.progress(&take(history)?, take(day)?))
    }

    /// What issues were followed by in the goal's measure, beside what is usual.
    #[wasm_bindgen(unchecked_return_type = "Effect")]
    pub fn effect(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Issue[]")] issues: &JsValue,
        days: u32,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.effect(&take(history)?, &take::<Vec<_>>(issues)?, days, take(day)?))
    }
}

#[wasm_bindgen]
impl Tree {
    /// How far the measure of every goal is on a day, in the order of the goals.
    #[wasm_bindgen(unchecked_return_type = "Progress[]")]
    pub fn progress(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.progress(&take(history)?, take(day)?))
    }

    /// What became of the goals that were due last month, and how those of this month stand on a day.
    #[wasm_bindgen(unchecked_return_type = "GoalMonth[]")]
    pub fn months(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.months(&take(history)?, take(day)?))
    }
}

#[wasm_bindgen]
impl Schedule {
    /// How regularly the goal is looked at and worked on, by the rhythm of its reviews.
    #[wasm_bindgen(unchecked_return_type = "Habit")]
    pub fn habit(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "RecurrenceLike")] reviews: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.habit(&take(history)?, &take(reviews)?, take(day)?))
    }

    /// A look back at the plan on a day: hours, delays, estimates to change, one lesson.
    #[wasm_bindgen(unchecked_return_type = "Retrospective")]
    pub fn retrospective(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.retrospective(&take(history)?, take(day)?))
    }

    /// The report of some time up to a day, by what has happened.
    #[wasm_bindgen(unchecked_return_type = "Report")]
    pub fn report(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] since: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
    ) -> Crossing {
        let terms = ReportTerms::from((take(since)?, take(day)?));
        let terms = take::<Option<_>>(voice)?.map_or(terms, |voice| terms.voice(voice));
        give(&self.0.report(&take(history)?, terms))
    }
}

/// The reports of one client as one, under the client's name, with the goals of each month if they are given.
#[wasm_bindgen(js_name = reportOfClient, unchecked_return_type = "Report")]
pub fn report_of_client(
    #[wasm_bindgen(unchecked_param_type = "string")] client: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "readonly Report[]")] reports: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "readonly GoalMonth[]")] months: &JsValue,
) -> Crossing {
    let months = take::<Option<Vec<_>>>(months)?.unwrap_or_default();
    give(&Report::of_client(&take_text(client, "client")?, take(reports)?, &months))
}

/// Reports as an Excel workbook, usually those of one client; throws an `EncargoError` for what it cannot hold.
#[wasm_bindgen(js_name = reportXlsx)]
pub fn report_xlsx(
    #[wasm_bindgen(unchecked_param_type = "readonly Report[]")] reports: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<Uint8Array> {
    let bytes = encargo_formats::report_xlsx(&take::<Vec<Report>>(reports)?, take(language)?);
    Ok(Uint8Array::from(bytes.map_err(|error| thrown(&error))?.as_slice()))
}

/// Reports as one page of HTML that prints on A4, with pictures drawn into it.
#[wasm_bindgen(js_name = reportHtml)]
pub fn report_html(
    #[wasm_bindgen(unchecked_param_type = "readonly Report[]")] reports: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::report_html(&take::<Vec<Report>>(reports)?, take(language)?))
}

/// Reports as Markdown.
#[wasm_bindgen(js_name = reportMarkdown)]
pub fn report_markdown(
    #[wasm_bindgen(unchecked_param_type = "readonly Report[]")] reports: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::report_markdown(&take::<Vec<Report>>(reports)?, take(language)?))
}

/// A way of carrying a measure forward, in words.
#[wasm_bindgen(js_name = trendMethodText, unchecked_return_type = "Text")]
pub fn trend_method_text(#[wasm_bindgen(unchecked_param_type = "TrendMethod")] method: &JsValue) -> Crossing {
    give(&take::<TrendMethod>(method)?.text())
}
