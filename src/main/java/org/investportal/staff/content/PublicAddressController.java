package org.investportal.staff.content;

import java.net.URI;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.LanguagePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Leads from the address of a public page to the form of what it shows. */
@Controller
class PublicAddressController {

    private final Catalogue catalogue;
    private final PublishedContentReader published;

    PublicAddressController(Catalogue catalogue, PublishedContentReader published) {
        this.catalogue = catalogue;
        this.published = published;
    }

    /** @param path a path, or a whole address as the browser shows it */
    @GetMapping("/staff/edit")
    String form(@RequestParam(defaultValue = "") String path) {
        return catalogue
                .itemAt(publicPath(path.strip()))
                .flatMap(item -> published.at(catalogue.current()).subjects().stream()
                        .filter(subject -> subject.item() == item)
                        .findFirst())
                .map(PublicAddressController::redirect)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String redirect(Subject subject) {
        return "redirect:" + FormAddress.of(subject).path();
    }

    /** Returns the path without host, language, query, fragment and the slash at its end. */
    private static String publicPath(String address) {
        try {
            String path = URI.create(address).getPath();
            String plain = path == null ? "" : LanguagePath.read(path).path();
            return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
