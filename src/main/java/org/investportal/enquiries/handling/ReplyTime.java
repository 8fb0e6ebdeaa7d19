package org.investportal.enquiries.handling;

import java.util.OptionalInt;

/**
 * The promise of the agency, and the measured time of its replies.
 *
 * @param promisedDays the working days within which it answers
 * @param medianDays the median of the working days that answers took in the last twelve months; 0 is the same day; empty with fewer than five answers
 * @param answered the number of answered enquiries of that time
 */
public record ReplyTime(int promisedDays, OptionalInt medianDays, int answered) {}
