package org.investportal.staff.content;

import org.investportal.catalogue.value.ItemKind;
import org.investportal.staff.editing.FormAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of a list of content.
 *
 * @param words those that a line must have; empty for all lines
 * @param change the change that something of the list is to be added to; 0 if none
 */
record ContentQuery(ItemKind kind, String words, long change) {

    ContentQuery of(ItemKind other) {
        return new ContentQuery(other, "", change);
    }

    String path() {
        return FormAddress.CONTENT + kind.code();
    }

    /** Returns the address of a page of the list, counted from 1. */
    String address(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path());
        if (page > 1) {
            address.queryParam("page", page);
        }
        if (change != 0) {
            address.queryParam("change", change);
        }
        return (words.isEmpty() ? address : address.queryParam("q", "{q}"))
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    /** Returns the address of a form, which then adds to the change. */
    String form(String path) {
        return change == 0 ? path : path + "?change=" + change;
    }
}
