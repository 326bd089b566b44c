//! The js binding.
