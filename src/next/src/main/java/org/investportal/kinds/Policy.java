package org.investportal.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Period;
import org.investportal.value.PolicyKind;
import org.jspecify.annotations.Nullable;

/** A plan or a strategy of the authorities. */
@Entity
@Immutable
@Kind(
        path = "policies",
        en = "Policies",
        zh = "政策",
        one = "policy",
        parent = "sector",
        schema = "GovernmentService",
        menu = true,
        order = 130)
public class Policy extends Named {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Kind", zh = "类别", required = true, listed = true)
    public PolicyKind type;

    @Attribute(en = "Summary", zh = "简介", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Issued", zh = "发布时间", required = true, listed = true)
    public Period issued;

    @Override
    public Text title(Content content) {
        return name;
    }

    @Override
    public @Nullable Text said() {
        return summary;
    }

    @Override
    public void check(Content content, Problems problems) {
        super.check(content, problems);
        if (type != PolicyKind.PLAN) {
            problems.add(
                    "type",
                    "A policy is a plan. Enter measures, funds and structures as support.",
                    "政策仅限规划，措施、基金和体系请列为支持措施。");
        }
    }
}
