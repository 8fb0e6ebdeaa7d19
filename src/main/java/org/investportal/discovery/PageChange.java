package org.investportal.discovery;

import org.investportal.catalogue.value.Language;

/** Since that edition there is another page at the path, below the language, than before, or none any more. */
record PageChange(String path, Language language, int edition) {}
