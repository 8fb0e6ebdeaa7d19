package org.investportal.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Kind;
import org.investportal.core.Text;
import org.investportal.value.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A company, an institution or a research firm that a source names. */
@Entity
@Immutable
@Kind(
        path = "companies",
        en = "Companies",
        zh = "企业与机构",
        one = "company",
        parent = "sector",
        schema = "Organization",
        menu = true,
        order = 110)
public class Organisation extends Named {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Kind", zh = "类别", required = true, listed = true)
    public OrganisationKind type;

    @Attribute(en = "Summary", zh = "简介", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public @Nullable Text said() {
        return summary;
    }
}
