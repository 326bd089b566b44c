//! The cues of English notes.

use super::Cues;
use crate::language::Language;
use crate::language::phrases::phrases;

pub(super) const CUES: Cues = Cues {
    language: Language::English,
    lead_ins: phrases![
        "i want", "we want", "he'd love", "she'd love", "they'd love", "i'd love", "we'd love", "we agreed",
        "we agreed on", "agreed on", "settled on", "we settled on", "she asked for", "he asked for", "they asked for",
        "they need", "they need to", "wants to", "want to", "she wants to", "he wants to", "they want to", "she wants",
        "he wants", "they want", "wants", "needs to", "need to", "has to", "have to", "needs", "asked me to",
        "asks me to", "asked for", "would like to", "would love to", "i'll", "i will", "we'll", "i need to",
        "we agreed to", "we agreed i'd", "agreed to", "she agreed to", "he agreed to", "they agreed to", "goal",
        "goals", "objective", "objectives", "todo", "to do", "to-do", "to dos", "next step", "next steps",
        "action items", "next", "please", "also", "and", "then", "plan is to", "the goal is to", "the plan is to",
        "goal is to", "main goal", "big goal", "hopes to", "is hoping to", "must", "should", "i should", "i have to",
        "we need to", "she needs to", "he needs to", "she needs", "he needs", "first", "me to", "goal behind it",
        "aims to", "help her", "help him", "he'd be happy with", "she'd be happy with", "they'd be happy with",
        "what he wants is", "what she wants is", "what he does want is", "what she does want is", "what they want is",
        "her goal is", "his goal is", "their goal is", "we're aiming for", "aiming for", "she's aiming for",
        "he's aiming for", "'d like to", "she'd like to", "he'd like to", "they'd like to", "i'd like to",
        "we'd like to", "she'd love to", "he'd love to", "they'd love to", "looking to", "is looking to",
        "they're looking to", "planning to", "is planning to", "plans to", "intends to", "aiming to", "is aiming to",
        "decided to", "keen to", "is keen to", "eager to", "is going to", "i'm going to", "we're going to", "let's",
        "we should", "she should", "he should", "remember to", "don't forget to", "make sure to", "needs me to",
        "wants me to", "would like me to", "asked us to", "it's on me to", "can you", "could you", "would you",
        "can you please", "could you please", "pls", "he'll", "she'll", "they'll", "i'd like you to", "i want you to",
        "she'll need to", "he'll need to", "she'd like", "he'd like", "they'd like", "i'd like", "we'd like",
        "would like", "i'm to", "i am to", "i said i'd", "said i'd", "i promised to", "i promised i'd", "promised to",
        "she promised to", "he promised to", "they promised to", "she said she'd", "he said he'd", "she's promised to",
        "he's promised to", "she is to", "he is to", "she's to", "he's to", "she will", "he will", "they will",
        "we will", "she's going to", "he's going to", "offered to", "i offered to", "i agreed to", "what i want is",
        "what we want is", "what we need is", "the target is to", "the aim is to", "the priority is to",
        "top priority is to", "priority is to", "we want to", "i want to", "i've agreed to", "she's agreed to",
        "he's agreed to", "she has agreed to", "he has agreed to", "committed to", "she committed to",
        "he committed to"
    ],
    verbs: phrases![
        "survey", "arrange", "keep", "outline", "pull", "let", "add", "answer", "arrange", "ask", "back", "block",
        "book", "build", "buy", "call", "cancel", "change", "check", "choose", "clean", "close", "collect", "confirm",
        "contact", "convert", "create", "cut", "delete", "design", "draft", "edit", "email", "export", "fill", "find",
        "finish", "fix", "follow", "format", "gather", "get", "grow", "hire", "hit", "import", "increase", "install",
        "invite", "keep", "launch", "list", "load", "make", "merge", "migrate", "move", "open", "order", "organise",
        "outline", "organize", "pay", "pick", "plan", "post", "prepare", "print", "proofread", "publish", "pull",
        "reach", "record", "redo", "reduce", "remind", "renew", "reply", "research", "reschedule", "review", "rewrite",
        "schedule", "sell", "send", "set", "share", "sort", "start", "stop", "test", "turn", "update", "upload",
        "verify", "write", "double", "raise", "triple", "lower", "approve", "assign", "attach", "audit", "automate",
        "brainstorm", "categorise", "categorize", "chase", "clear", "compare", "compile", "complete", "compose",
        "configure", "connect", "crop", "curate", "decide", "deliver", "develop", "digitise", "digitize", "document",
        "download", "drop", "enable", "expand", "explain", "extend", "film", "figure", "give", "handle", "identify",
        "implement", "improve", "include", "inform", "integrate", "interview", "introduce", "investigate", "invoice",
        "learn", "link", "log", "look", "maintain", "meet", "monitor", "negotiate", "notify", "offer", "onboard",
        "optimise", "optimize", "outsource", "package", "personalise", "personalize", "photograph", "pitch", "process",
        "produce", "promote", "propose", "provide", "put", "read", "rebuild", "recruit", "refresh", "register",
        "release", "remove", "rename", "repair", "replace", "request", "respond", "restock", "revamp", "run", "scan",
        "segment", "select", "shorten", "shoot", "simplify", "source", "split", "streamline", "submit", "switch",
        "sync", "tag", "take", "tell", "tidy", "track", "train", "transcribe", "transfer", "translate", "tweak",
        "unsubscribe", "use", "validate", "watch", "wrap", "type", "phone", "ring", "pack", "ship", "return", "refund",
        "reconcile", "attend", "host", "teach", "visit", "measure", "rehearse", "practise", "practice", "sketch",
        "illustrate", "animate", "caption", "mix", "narrate", "summarise", "summarize", "analyse", "analyze",
        "forecast", "calculate", "estimate", "bill", "renegotiate", "laminate", "hang", "swap", "donate", "advertise",
        "boost", "repost", "pin", "archive", "upgrade", "downgrade", "pause", "resume", "reopen", "relaunch",
        "rebrand", "redesign", "restructure", "reorganise", "reorganize", "redirect", "reword", "rephrase", "hand",
        "bring", "carry", "fetch", "stock", "count", "decorate", "declutter", "apply", "file", "warm", "map", "mock",
        "unpublish", "duplicate", "embed", "insert", "paint", "bake", "cook", "sew", "photocopy", "shred", "speak",
        "talk", "text", "message", "dm", "nudge", "ping", "loop", "revisit", "rework", "shortlist", "subscribe",
        "unfollow", "trial", "pilot", "roll", "push", "scope", "brief", "debrief", "coordinate", "liaise", "supply",
        "purchase", "reserve", "rent", "trim", "prune", "purge", "dust", "wash", "iron", "cover", "deal", "rebook",
        "reset", "restore", "secure", "settle", "tally", "total", "walk", "weigh", "wind"
    ],
    outcomes: phrases![
        "reach", "get", "grow", "increase", "double", "triple", "raise", "reduce", "cut", "lower", "hit", "gain",
        "sell", "fill", "improve", "win", "go", "finish", "move", "earn", "book", "turn", "keep", "enrol", "enroll",
        "attract", "take on", "sign up", "bring in", "turn over", "build up", "retain", "bring", "sign", "land",
        "save",
    ],
    rejected: phrases![
        "won't", "isn't interested in", "no interest in", "isn't going to", "not going to", "not doing",
        "doesn't need", "don't need", "no longer wants", "not happening", "no", "not", "doesn't want", "does not want",
        "don't want", "she doesn't want", "he doesn't want", "they don't want", "do not want", "they do not want",
        "she does not want", "never", "skip", "forget", "ruled out", "no more", "absolutely no", "not interested in",
    ],
    done: phrases![
        "already", "done", "is signed", "are signed", "was sent", "went out", "is renewed", "finished", "has been",
        "is live", "are live", "were shot", "is booked", "is paid", "was paid", "is ordered", "sent out",
        "is finished", "is published", "all set", "got sent", "i sent", "she sent", "are in the", "is in the",
    ],
    someday: phrases![
        "some day", "someday", "one day", "maybe", "eventually", "at some point", "down the road", "no rush",
        "not now", "later on", "would be nice",
    ],
    reasons: phrases![
        "because", "bc", "cause", "so that", "so she", "so he", "so they", "in order to", "since", "so we"
    ],
    means: phrases!["with", "by", "using", "through", "via"],
    assistant: phrases![
        "me too", "i reply", "i design", "that's me", "me", "i'll do it", "i do it", "on me", "i do", "mine", "i'll",
        "va", "the va"
    ],
    client: phrases!["client", "the client", "she", "he", "her", "him", "herself", "himself"],
    mine: phrases![
        "asked me to", "asks me to", "i'll", "i will", "i need to", "i should", "i have to", "me to", "we agreed i'd",
        "i'm going to", "needs me to", "wants me to", "would like me to", "it's on me to", "can you", "could you",
        "would you", "can you please", "could you please", "i'd like you to", "i want you to", "i'm to", "i am to",
        "i said i'd", "said i'd", "i promised to", "i promised i'd", "i offered to", "i agreed to", "i've agreed to"
    ],
    headings: phrases![
        "new", "what we agreed", "what was agreed", "agreed actions", "what's next", "on the list", "goal", "goals",
        "objectives", "todo", "to do", "to dos", "tasks", "next steps", "action items", "actions", "next", "outcomes",
        "deliverables", "key results", "priorities", "priority", "homework", "follow ups", "follow-ups",
        "follow - ups", "action points", "this week", "plan", "targets", "target", "commitments", "to - do",
        "to - dos", "to - do list", "todo list", "things to do", "jobs", "jobs for me", "actions for me", "okrs",
        "results"
    ],
    lacking: phrases![
        "no", "don't have", "dont have", "don't even have", "dont even have", "doesn't even have", "none",
        "hasn't got", "doesn't have", "does not have", "has no", "have no", "there is no", "without", "missing",
        "not yet", "isn't", "hasn't", "needs a", "is not", "are not", "zero",
    ],
    ready: phrases![
        "sorted", "nice", "perfect", "are in", "is in", "in the drive", "up and running", "ready", "done", "works",
        "still works", "finished", "already", "has", "written", "is there", "all set", "designed", "good to go",
        "exist", "exists", "is the one", "fine", "live", "made", "built", "set up", "verified", "in place", "got",
        "is up", "on the site", "on the website", "on the homepage", "in the footer", "labeled", "labelled", "ok",
        "okay", "taken", "got em", "got them", "in there", "exist already", "there already", "have",
    ],
    subscribers: phrases![
        "subscribers", "subs", "contacts", "people", "emails", "readers", "names", "addresses", "members", "mail ids",
    ],
    mailing: phrases![
        "email", "emails", "list", "mailing", "mailings", "mailshot", "newsletter", "newsletters", "e-news",
    ],
    today: phrases![
        "now", "right now", "currently", "today", "at the moment", "last year", "last month", "last time",
        "the last one", "so far",
    ],
    resources: phrases![
        "have", "has", "already have", "already has", "can work", "can spend", "there are", "there is", "'ve got",
        "will use", "handles it", "does it",
    ],
    purposes: phrases![
        "warm", "help", "free", "save", "show", "let", "give", "fund", "cover", "protect", "avoid", "support", "keep",
        "quit",
    ],
    wishes: phrases![
        "agreed to", "wants to", "want to", "wants me to", "needs to", "need to", "would like to", "would love to",
        "has to", "have to", "asked me to", "hopes to", "needs me to", "would like me to", "'d like to",
        "she'd like to", "he'd like to", "they'd like to", "plans to", "is planning to", "is looking to", "decided to",
        "is keen to", "can you", "could you", "can you please", "could you please", "i want you to", "i'd like you to",
        "i promised to", "promised to", "i said i'd", "said she'd", "said he'd", "committed to", "offered to",
        "agreed i'd", "she will", "he will", "they will", "i'm to"
    ],
    turns: phrases![
        "and he'd", "and one day", "and she'd", "and so", "and the", "and then", "because", "but", "no more", "oh and",
        "so he", "so she", "so the", "so they", "that goes", "that's", "the website", "what he", "what she",
        "what they", "which", "his wife", "her husband",
    ],
    states: phrases!["be", "feel", "know", "see", "talk", "think", "understand"],
    relations: phrases![
        "landlady", "landlord", "competitor", "in - laws", "boyfriend", "brother", "cousin", "dad", "daughter",
        "flatmate", "friend", "girlfriend", "husband", "mom", "mother", "mum", "neighbor", "neighbour", "nephew",
        "niece", "sister", "son", "wife", "business partner"
    ],
    sessions: phrases![
        "wellness vision", "goal review", "goals review", "goals setting", "goals discussion", "weekly goal",
        "weekly goals", "weekly smart goals", "missed session", "health coach", "generative moment",
        "lifestyle medicine",
    ],
    session_words: phrases![
        "coaching session", "next session", "smart goal", "smart goals", "confidence", "confident", "energy level",
        "medication", "medications", "medicine", "hc", "goal setting", "wellness", "cholesterol", "healthy plate",
        "statin", "statins", "month goal", "month goals", "session", "sessions",
    ],
    health: phrases!["blood pressure", "diet", "exercise", "exercises", "physical activity", "sleep", "sleeps", "walk"],
    coaches: phrases!["coach", "hc"],
    goals: phrases!["goal", "goals"],
    reviews: phrases![
        "check", "discussion", "generative", "last", "long", "m", "month", "months", "previous", "progress", "review",
        "reviews", "reviewed", "term", "vision",
    ],
    confidence: phrases!["confidence", "confident"],
    refusals: phrases![
        "discarded", "dropped", "never", "no", "not", "out", "rejected", "ditched", "scrapped", "killed", "not doing",
        "won't do", "cancelled", "canceled"
    ],
    goal_words: phrases!["plan", "goal", "target", "aim"],
    reducing: phrases!["bring", "cut", "lower", "reduce", "shorten"],
    requests: phrases!["can you", "can you please", "could you", "could you please"],
    promises: phrases![
        "he'll", "she'll", "they'll", "promised to", "she promised to", "he promised to", "she said she'd",
        "he said he'd", "she's promised to", "he's promised to", "she is to", "he is to", "she's to", "he's to",
        "she will", "he will", "they will", "she's going to", "he's going to", "she agreed to", "he agreed to",
        "she committed to", "he committed to", "they promised to", "they agreed to"
    ],
    finished: phrases![
        "done", "completed", "complete", "wins", "win", "achievements", "finished", "closed", "celebrations",
        "achieved"
    ],
    parked: phrases![
        "tbd", "to decide", "undecided", "unsure", "questions", "question", "q", "open questions", "parked until",
        "someday", "later", "not now", "parked", "ideas for later", "maybe", "backlog", "parking lot", "icebox",
        "on ice", "on hold", "one day", "future", "down the road", "later ideas"
    ],
    fillers: phrases![
        "please", "pls", "plz", "thx", "morning", "hi", "hey", "on it", "ok", "okay", "yep", "yes", "yeah", "sure",
        "great", "and", "so", "then", "right", "also", "oh", "cool", "perfect", "agreed", "that", "deal", "fine",
        "plus", "thanks", "ah"
    ],
    author: phrases!["i"],
    both: phrases!["we"],
    will: phrases![
        "will", "is to", "are to", "is going to", "are going to", "promised to", "agreed to", "has to", "needs to",
        "to"
    ],
    stative: phrases![
        "have", "has", "is", "was", "think", "thinks", "hope", "hopes", "know", "knows", "like", "likes", "need",
        "needs", "want", "wants", "mean", "means", "feel", "feels", "guess", "guesses", "use", "uses", "keep", "keeps",
        "get", "gets", "make", "makes", "sell", "sells", "charge", "charges", "take", "takes", "hit", "hits", "reach",
        "reaches"
    ],
    copulas: phrases![
        "am", "are", "be", "been", "becomes", "begins", "closes", "comes", "did", "does", "doesn't", "ends", "expires",
        "gets", "goes", "got", "had", "has", "have", "he's", "i'm", "is", "isn't", "it's", "needs", "opens", "runs",
        "she's", "starts", "they're", "thinks", "wants", "was", "we're", "went", "were", "will", "won't"
    ],
    often_nouns: phrases![
        "survey", "email", "bill", "block", "bring", "brief", "budget", "caption", "count", "cover", "deal", "design",
        "draft", "email", "file", "hand", "host", "iron", "list", "map", "message", "mix", "mock", "paint", "pin",
        "pilot", "plan", "post", "practice", "print", "process", "purchase", "push", "record", "refund", "research",
        "return", "review", "ring", "roll", "scope", "share", "sketch", "source", "stock", "supply", "talk", "text",
        "total", "track", "train", "transfer", "trial", "trim", "type", "visit", "walk", "wind"
    ],
};
