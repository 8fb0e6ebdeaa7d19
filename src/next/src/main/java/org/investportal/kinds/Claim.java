package org.investportal.kinds;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Kind;
import org.investportal.core.Text;

/** A statement of a source without a number, which is never shown as a fact. */
@Entity
@Immutable
@Kind(
        path = "claims",
        en = "Statements",
        zh = "表述",
        one = "statement",
        parent = "sector",
        schema = "Claim",
        order = 100)
public class Claim extends Named {

    @Attribute(en = "Statement, in our words", zh = "表述（转述）", required = true, listed = true, prose = true, max = 4000)
    public Text summary;

    @Override
    public Text title(Content content) {
        return summary;
    }

    @Override
    public Text said() {
        return summary;
    }

    @Override
    protected boolean hasBearings() {
        return true;
    }
}
