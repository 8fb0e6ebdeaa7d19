package org.investportal.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.value.Language;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the data files of an edition in the transaction that publishes it. Those of an edition from before there were such files are made when one is first
 * asked for.
 */
@Service
class EditionDataFileService {

    private static final Logger LOG = LoggerFactory.getLogger(EditionDataFileService.class);

    private static final List<DataFormat> FORMATS = List.of(DataFormat.CSV, DataFormat.JSON);

    private final FigureRecordMapper figures;
    private final FiguresJson json;
    private final EditionDataFileStore kept;
    private final TransactionTemplate transaction;

    EditionDataFileService(
            FigureRecordMapper figures,
            FiguresJson json,
            EditionDataFileStore kept,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.json = json;
        this.kept = kept;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void make(EditionPublished published) {
        make(published.edition(), false);
    }

    /** Returns the file with the numbers and codes of a published edition. */
    EditionDataFile figures(int edition, DataFormat format) {
        return kept.find(edition, name(format)).orElseGet(() -> makeLate(edition, format));
    }

    private synchronized EditionDataFile makeLate(int edition, DataFormat format) {
        if (kept.find(edition, name(format)).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> make(edition, true));
            } catch (DuplicateKeyException made) {
                LOG.debug("Another node has made the files of edition {}.", edition, made);
            }
        }
        return kept.find(edition, name(format)).orElseThrow();
    }

    private void make(int edition, boolean later) {
        FigureFile file = figures.at(edition, Language.EN);
        FORMATS.forEach(format -> kept.add(file(file, format, later)));
    }

    private EditionDataFile file(FigureFile file, DataFormat format, boolean later) {
        try {
            return EditionDataFile.of(
                    file.edition(),
                    name(format),
                    later,
                    format == DataFormat.CSV
                            ? to -> FiguresCsv.write(FigureColumn.NUMBERS_AND_CODES, file.records(), to)
                            : to -> json.writeNumbersAndCodes(file, to));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(DataFormat format) {
        return "figures" + format.ending();
    }
}
