package org.investportal.site.part;

import java.util.List;
import org.investportal.wording.PageText;

/**
 * The figures of a data file.
 *
 * @param words the words of the edition, in the language of the file
 * @param name what they are of: the site, a sector or an indicator
 * @param path the path of its page
 * @param edition the newest edition that changed one of the figures; for all figures, the edition itself
 */
public record FigureFile(PageText words, String name, String path, int edition, List<FigureRecord> records) {}
