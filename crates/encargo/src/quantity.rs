//! Numbers, percentages, money, changes from one amount to another.
