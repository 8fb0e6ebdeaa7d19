package org.investportal.editorial.content;

import java.util.Map;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.ItemKind;

/** Reads the fields of a subject from its own row, and writes them to it. */
public interface RowFieldMapper<R extends Row> {

    /** The mapper of each kind of subject. */
    Map<ItemKind, RowFieldMapper<?>> ALL = Map.ofEntries(
            Map.entry(ItemKind.FIGURE, new FigureFieldMapper()),
            Map.entry(ItemKind.INDICATOR, new IndicatorFieldMapper()),
            Map.entry(ItemKind.TOPIC, new StructureFieldMapper.OfTopic()),
            Map.entry(ItemKind.SECTOR, new StructureFieldMapper.OfSector()),
            Map.entry(ItemKind.AREA, new StructureFieldMapper.OfArea()),
            Map.entry(ItemKind.PAGE, new StructureFieldMapper.OfPage()),
            Map.entry(ItemKind.SOURCE, new SourceFieldMapper()),
            Map.entry(ItemKind.PASSAGE, new PassageFieldMapper()),
            Map.entry(ItemKind.ORGANISATION, new NamedFieldMapper.OfOrganisation()),
            Map.entry(ItemKind.PLACE, new NamedFieldMapper.OfPlace()),
            Map.entry(ItemKind.POLICY, new NamedFieldMapper.OfPolicy()),
            Map.entry(ItemKind.CLAIM, new NamedFieldMapper.OfClaim()),
            Map.entry(ItemKind.TERM, new StructureFieldMapper.OfTerm()));

    Class<R> type();

    void read(R row, ContentBuilder contentBuilder);

    R write(Version version, boolean gone, ContentValueReader contentValueReader);
}
