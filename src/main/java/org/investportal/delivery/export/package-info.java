/** The static export: the public site of an edition as files, which any web server can serve without the portal. */
@NamedInterface("export")
@NullMarked
package org.investportal.delivery.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
