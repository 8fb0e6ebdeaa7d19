package org.investportal.opendata;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.check.CheckRecord;
import org.investportal.site.check.CheckRecordMapper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves all findings as a data file. */
@RestController
class ChecksDataController {

    private final Catalogue catalogue;
    private final CheckRecordMapper records;

    ChecksDataController(Catalogue catalogue, CheckRecordMapper records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    /** The findings of an edition. */
    record ChecksFile(int edition, List<CheckRecord> checks) {}

    @GetMapping("/data/checks.json")
    ResponseEntity<ChecksFile> checks() {
        int edition = catalogue.current();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ChecksFile(edition, records.at(edition, Language.EN)));
    }
}
