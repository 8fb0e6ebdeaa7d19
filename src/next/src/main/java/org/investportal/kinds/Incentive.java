package org.investportal.kinds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Content;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Period;
import org.investportal.value.PolicyKind;
import org.jspecify.annotations.Nullable;

/** Support for companies: measures, a fund or a structure that backs a sector. */
@Entity
@Immutable
@Kind(
        path = "incentives",
        en = "Support",
        zh = "支持措施",
        one = "support",
        parent = "sector",
        schema = "GovernmentService",
        menu = true,
        order = 140)
public class Incentive extends Named {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Enumerated(EnumType.STRING)
    @Attribute(en = "Kind", zh = "类别", required = true, listed = true)
    public PolicyKind type;

    @Attribute(en = "Summary", zh = "简介", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Issued", zh = "发布时间", required = true, listed = true)
    public Period issued;

    @Attribute(en = "What you get", zh = "支持内容", prose = true, max = 4000)
    public @Nullable Text benefit;

    @Attribute(en = "Who qualifies", zh = "申请条件", prose = true, max = 4000)
    public @Nullable Text eligibility;

    @Attribute(en = "How to apply", zh = "申请方式", prose = true, max = 4000)
    public @Nullable Text application;

    @Attribute(en = "Valid until", zh = "有效期至")
    public @Nullable LocalDate until;

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
        if (type == PolicyKind.PLAN) {
            problems.add("type", "Support cannot be a plan. Enter a plan as a policy.", "支持措施不能是规划，规划请列为政策。");
        }
    }
}
