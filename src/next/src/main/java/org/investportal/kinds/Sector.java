package org.investportal.kinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Line;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.value.Language;
import org.investportal.value.Status;
import org.jspecify.annotations.Nullable;

/** A sector of the economy, on whose page investors start. */
@Entity
@Immutable
@Kind(path = "sectors", en = "Sectors", zh = "产业", one = "sector", schema = "WebPage", order = 20)
public class Sector extends Item {

    @Attribute(en = "Name", zh = "名称", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Short name", zh = "简称", max = 60, shown = false)
    public @Nullable Text shortName;

    @Attribute(en = "Opening", zh = "导语", prose = true, max = 4000, schema = "description")
    public @Nullable Text summary;

    @Attribute(en = "Text", zh = "正文", prose = true, max = 20000)
    public @Nullable Text body;

    @Attribute(en = "Order", zh = "排序", required = true, shown = false)
    public Integer position;

    @ElementCollection
    @OrderColumn(name = "position")
    @Attribute(en = "Headline figures", zh = "要点数据")
    public List<Headline> headlines = List.of();

    @Attribute(en = "Contact", zh = "联系人", max = 200)
    public @Nullable Text contactName;

    @Attribute(en = "Role of the contact", zh = "联系人职务", max = 200)
    public @Nullable Text contactRole;

    @Attribute(en = "Phone", zh = "电话", form = Form.PHONE, max = 60)
    public @Nullable String contactPhone;

    @Attribute(en = "Email", zh = "电子邮箱", form = Form.EMAIL)
    public @Nullable String contactEmail;

    @Attribute(en = "WeChat ID", zh = "微信号", max = 60)
    public @Nullable String contactWechat;

    /** A headline figure. With {@code newest}, the newest figure of the same indicator, area and nature is shown in its place. */
    @Embeddable
    public record Headline(
            int id,

            @Attribute(en = "Figure", zh = "数据", ref = Figure.class, required = true)
            Long figure,

            @Attribute(en = "Always the newest", zh = "始终采用最新数据") @Nullable
            Boolean newest)
            implements Line {}

    @Override
    public Text title(Content content) {
        return name;
    }

    /** Returns the short name, or else the name. */
    public Text brief() {
        return shortName == null || shortName.isEmpty() ? name : shortName;
    }

    @Override
    public void check(Content content, Problems problems) {
        problems.requirePositive("position", position);
        if (headlines.stream().map(Headline::figure).distinct().count() < headlines.size()) {
            problems.add("headlines", "A figure is named twice. Remove one of the lines.", "同一数据出现两次，请删除一行。");
        }
        headlines.stream()
                .map(headline -> content.get(Figure.class, headline.figure()))
                .filter(figure -> figure.status != Status.NORMAL)
                .forEach(figure -> problems.add(
                        "headlines",
                        "“" + figure.title(content).en() + "” has the status “" + figure.status.label(Language.EN)
                                + "” and cannot be a headline figure. Choose another figure.",
                        "“" + figure.title(content).or(Language.ZH) + "”的状态为“" + figure.status.label(Language.ZH)
                                + "”，不能列为要点数据，请另选数据。"));
        boolean isNamed = contactName != null || contactRole != null;
        if (isNamed && contactPhone == null && contactEmail == null && contactWechat == null) {
            problems.add(
                    "contactPhone",
                    "A contact with a name or role needs a phone number, an email or a WeChat ID. Add one of them.",
                    "已填写联系人或职务的，须至少填写电话、电子邮箱或微信号中的一项。");
        }
    }
}
