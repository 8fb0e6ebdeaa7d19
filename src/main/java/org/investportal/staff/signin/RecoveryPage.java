package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * Recovery codes, shown once.
 *
 * @param kept a form that was sent before there could be any, to be sent now
 */
record RecoveryPage(
        StaffFrame frame, List<String> codes, @Nullable KeptForm kept) {}
