//! The cues that note readers know, language by language: lead-ins, verbs, denials, tools. Data, folded; no rule.

mod english;
mod spanish;

use super::Language;
use super::phrases::{Phrases, phrases};

/// The cue lists of one language. Phrases are folded, with single spaces.
pub(crate) struct Cues {
    /// The language.
    pub language: Language,
    /// In front of something wanted; left out of the quote.
    pub lead_ins: Phrases,
    /// Verbs in the form a note uses after a lead-in or at the start of a line.
    pub verbs: Phrases,
    /// Verbs of an outcome, not of a piece of work.
    pub outcomes: Phrases,
    /// At the start of a clause: the client does not want it.
    pub rejected: Phrases,
    /// Anywhere in a clause: it is already done.
    pub done: Phrases,
    /// Anywhere in a clause: some day, maybe.
    pub someday: Phrases,
    /// In front of a reason.
    pub reasons: Phrases,
    /// In front of the means.
    pub means: Phrases,
    /// The assistant, as the note's author.
    pub assistant: Phrases,
    /// The client.
    pub client: Phrases,
    /// Lead-ins that ask it of the note's author.
    pub mine: Phrases,
    /// Headings: what stands under them is wanted.
    pub headings: Phrases,
    /// Says that there is none: «no tiene», "no".
    pub lacking: Phrases,
    /// Says that it is ready.
    pub ready: Phrases,
    /// The subscribers' names.
    pub subscribers: Phrases,
    /// What a newsletter is called, with what it is sent to.
    pub mailing: Phrases,
    /// In front of or behind the value of today or of last time.
    pub today: Phrases,
    /// In front of what there is to do it with.
    pub resources: Phrases,
    /// Verbs of a purpose that are no tasks.
    pub purposes: Phrases,
    /// Wishes that may stand in the middle of a sentence.
    pub wishes: Phrases,
    /// Turns of speech that end what was said before them, in a voice note without marks.
    pub turns: Phrases,
    /// Labels of what is not wanted.
    pub refusals: Phrases,
    /// Goals, in front of «es», "is".
    pub goal_words: Phrases,
    /// Verbs that make a measure smaller, a length of time too.
    pub reducing: Phrases,
    /// A request in the form of a question.
    pub requests: Phrases,
    /// The client promises it.
    pub promises: Phrases,
    /// Verbs of a state or a look: behind a wish they are no errand yet («quiere ver», "wants to see").
    pub states: Phrases,
    /// Relatives and friends: what they want is somebody else's.
    pub relations: Phrases,
    /// Any of them says that the note is the record of a coaching session.
    pub sessions: Phrases,
    /// Two of them say so.
    pub session_words: Phrases,
    /// One of them says so in a note that opens with a numbered goal and goes on about the client.
    pub health: Phrases,
    /// Who leads the session, as a label.
    pub coaches: Phrases,
    /// Goals, in the label of a section.
    pub goals: Phrases,
    /// In such a label: the goals are looked back on, or too far away to be an errand.
    pub reviews: Phrases,
    /// How sure somebody is.
    pub confidence: Phrases,
    /// Labels of what is done.
    pub finished: Phrases,
    /// Labels of what waits for some day.
    pub parked: Phrases,
    /// Words that open an answer and say nothing: «dale», "sure".
    pub fillers: Phrases,
    /// The author of the note, as a subject.
    pub author: Phrases,
    /// The author and the client together, as a subject.
    pub both: Phrases,
    /// Between a subject and what it is to do: "will", «va a».
    pub will: Phrases,
    /// Verbs in the present that tell how things stand, not what somebody takes on.
    pub stative: Phrases,
    /// Verbs that make a sentence of a line: without one, "the catalogue by January 15" is something to deliver.
    pub copulas: Phrases,
    /// Verbs that are nouns as often: they open an errand only in front of its object ("file the", "budget: 200").
    pub often_nouns: Phrases,
}

/// The services that send newsletters, folded, with their name; in the order of the folded names.
pub(crate) const SENDERS: &[(&str, &str)] = &[
    ("activecampaign", "ActiveCampaign"),
    ("acumbamail", "Acumbamail"),
    ("aweber", "AWeber"),
    ("beehiiv", "beehiiv"),
    ("brevo", "Brevo"),
    ("convertkit", "ConvertKit"),
    ("doppler", "Doppler"),
    ("emailoctopus", "EmailOctopus"),
    ("envialosimple", "EnvialoSimple"),
    ("flodesk", "Flodesk"),
    ("getresponse", "GetResponse"),
    ("hubspot", "HubSpot"),
    ("icontact", "iContact"),
    ("kajabi", "Kajabi"),
    ("keap", "Keap"),
    ("kit", "Kit"),
    ("klaviyo", "Klaviyo"),
    ("mailchimp", "Mailchimp"),
    ("mailerlite", "MailerLite"),
    ("mailjet", "Mailjet"),
    ("mailpoet", "MailPoet"),
    ("mailrelay", "Mailrelay"),
    ("mailup", "MailUp"),
    ("moosend", "Moosend"),
    ("omnisend", "Omnisend"),
    ("ontraport", "Ontraport"),
    ("perfit", "Perfit"),
    ("sendgrid", "SendGrid"),
    ("sendinblue", "Sendinblue"),
    ("sendlane", "Sendlane"),
    ("sendpulse", "SendPulse"),
    ("substack", "Substack"),
];

/// Those of two words.
pub(crate) const SENDER_PAIRS: Phrases = phrases!["campaign monitor", "constant contact", "mad mimi"];

/// The same with their names.
pub(crate) const PAIR_NAMES: &[(&str, &str)] =
    &[("campaign monitor", "Campaign Monitor"), ("constant contact", "Constant Contact"), ("mad mimi", "Mad Mimi")];

/// The cues of a language.
pub(crate) fn of(language: Language) -> &'static Cues {
    match language {
        Language::Spanish => &spanish::CUES,
        Language::English => &english::CUES,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_services_are_in_order() {
        assert!(super::SENDERS.is_sorted_by_key(|row| row.0), "they are searched by halves");
    }
}
