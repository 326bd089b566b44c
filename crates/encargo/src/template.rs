//! Plans with blanks: questions, conditions, relative dates, versions.
