package org.investportal.pages;

import java.util.List;
import org.investportal.catalogue.GivenAddress;
import org.springframework.stereotype.Component;

/** The addresses of all public pages. */
@Component
public class PublicAddresses {

    private final PageContext context;
    private final PublicLinks links;

    PublicAddresses(PageContext context, PublicLinks links) {
        this.context = context;
        this.links = links;
    }

    /** Absolute and in order. */
    public List<String> at(int edition) {
        return context.view(edition).addresses().stream()
                .map(GivenAddress::path)
                .sorted()
                .map(links::absolute)
                .toList();
    }
}
