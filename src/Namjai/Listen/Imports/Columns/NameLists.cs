using System.Collections.Frozen;
using Namjai.Listen.Contracts;

namespace Namjai.Listen.Imports.Columns;

/// <summary>The names themselves. Lists of whole names go from the surest to the least sure.</summary>
internal static class NameLists
{
    public static readonly (ColumnRole Role, List<string> Names)[] Whole =
    [
        (ColumnRole.Text, Keys("comment, comments, review text, review, reviews, text, review content, review body, review comment, customer comment, your comment, your comments, your review, feedback, "
            + "customer feedback, your feedback, comment text, additional comments, other comments, verbatim, verbatims, open text, free text, content, body, message, snippet, opinion, remark, remarks, suggestion, suggestions, "
            + "answer, response text, note, notes, description, ความคิดเห็น, ความเห็น, คอมเมนต์, คอมเม้นต์, คอมเม้นท์, คอมเมนท์, ข้อความรีวิว, รีวิว, ข้อความ, เนื้อหารีวิว, ข้อเสนอแนะ, ข้อคิดเห็น, คำติชม, ติชม, ความคิดเห็นลูกค้า, "
            + "ความคิดเห็นเพิ่มเติม, ข้อเสนอแนะเพิ่มเติม, รายละเอียด, หมายเหตุ, เนื้อหา, คำวิจารณ์, "
            + "评论, 评论内容, 评价内容, 点评内容, 点评, 留言, 意见, 建议, 反馈, 意见反馈, 意见建议, 意见与建议, 客户反馈, 顾客评价, 用户评论, 内容, 文本, 正文, 备注, 心得, 评语, "
            + "評論, 評論內容, 評價內容, 點評內容, 點評, 意見, 建議, 回饋, 意見回饋, 反饋, 意見與建議, 內容, 備註, 評語, 顧客評價, 評價")),
        (ColumnRole.Score, Keys("overall rating, overall score, overall satisfaction, overall, star rating, stars, star, rating, ratings, review rating, review score, review stars, score, scores, customer rating, satisfaction, "
            + "satisfaction score, csat, csat score, nps, nps score, ces, ces score, rate, rated, grade, mark, marks, points, sentiment, label, polarity, class, "
            + "คะแนนรวม, คะแนนโดยรวม, ความพึงพอใจโดยรวม, คะแนน, ดาว, จำนวนดาว, เรตติ้ง, ให้คะแนน, คะแนนรีวิว, คะแนนความพึงพอใจ, ความพึงพอใจ, ระดับความพึงพอใจ, ระดับคะแนน, "
            + "总体评分, 综合评分, 总评分, 总评, 总分, 评分, 星级, 星, 星数, 星级评分, 打分, 分数, 得分, 评价星级, 满意度, 总体满意度, 评级, 标签, 情感, 评价, "
            + "總體評分, 綜合評分, 總評分, 總評, 總分, 評分, 星級, 星等, 星數, 分數, 滿意度, 整體滿意度, 評級, 標籤")),
        (ColumnRole.At, Keys("date, review date, timestamp, time stamp, created at, date created, created, submitted at, submission date, submit date, submitted, response date, date time, datetime, review time, posted at, post date, "
            + "posted, published at, publish date, published date, completed at, end date, date submitted, order date, visit date, date of visit, date of experience, stay date, at, time, day, when, start date, "
            + "วันที่, ประทับเวลา, วันที่รีวิว, วันเวลา, วันที่และเวลา, วันที่ตอบ, วันที่ส่ง, วันที่ใช้บริการ, วันที่ให้คะแนน, วันที่สร้าง, เวลา, วัน, "
            + "日期, 评论时间, 评价时间, 评论日期, 评价日期, 点评时间, 时间, 时间戳记, 时间戳, 提交时间, 创建时间, 发布时间, 填写时间, 下单时间, 消费时间, 提交答卷时间, "
            + "評論時間, 評價時間, 評論日期, 時間, 時間戳記, 時間戳, 提交時間, 建立時間, 創建時間, 發布時間, 填寫時間")),
        (ColumnRole.Group, Keys("business, business name, branch, branch name, store, store name, shop, shop name, location, location name, outlet, outlet name, restaurant, restaurant name, hotel, hotel name, clinic, place, place name, "
            + "site, venue, group, team, department, product name, product, item name, item, service, city, region, area, brand, company, category, touchpoint, channel, "
            + "สาขา, ชื่อสาขา, ร้าน, ร้านค้า, ชื่อร้าน, ชื่อร้านค้า, ชื่อร้านอาหาร, ร้านอาหาร, โรงแรม, สถานที่, กิจการ, ชื่อกิจการ, ธุรกิจ, คลินิก, แผนก, สินค้า, ชื่อสินค้า, หมวดหมู่, ประเภท, จังหวัด, เมือง, กลุ่ม, ช่องทาง, "
            + "门店, 门店名称, 店铺, 店铺名称, 店名, 分店, 商家, 商家名称, 商户, 商户名称, 餐厅, 餐厅名称, 酒店, 酒店名称, 地点, 品牌, 部门, 商品名称, 商品, 产品名称, 产品, 城市, 区域, 类别, 分类, 组别, 渠道, 业务, "
            + "門店, 門店名稱, 店鋪, 店鋪名稱, 店家, 商店, 分行, 商家名稱, 餐廳, 餐廳名稱, 飯店, 飯店名稱, 地點, 部門, 商品名稱, 產品名稱, 產品, 區域, 類別, 分類, 組別, 渠道")),
    ];

    /// <summary>Longer headings, the role that decides first on top: "review date" is a date though it says review.</summary>
    public static readonly (ColumnRole Role, (FrozenSet<string> Words, string[] Parts) List)[] Parts =
    [
        (ColumnRole.At, (Set("date, timestamp, datetime"), ["วันที่", "ประทับเวลา", "日期", "时间", "時間"])),
        (ColumnRole.Text, (Set("comment, comments, feedback, verbatim, suggestion, suggestions, why, reason, reasons, improve, explain, describe, elaborate, opinion, thoughts, remarks"),
            ["tellus", "tellmore", "howcanwe", "howcouldwe", "whatdidyou", "whatdoyou", "whatcould", "whatcan", "whatwas", "anythingelse", "reviewtext", "reviewcontent", "reviewbody",
             "ความคิดเห็น", "ความเห็น", "ข้อเสนอแนะ", "เสนอแนะ", "คอมเม", "ติชม", "เหตุผล", "เพราะอะไร", "เพราะเหตุใด", "ทำไม", "อะไรบ้าง", "บอกเรา", "เล่าให้", "ปรับปรุงอะไร", "ควรปรับปรุง", "สิ่งที่",
             "评论", "意见", "建议", "反馈", "留言", "原因", "理由", "为什么", "请说明", "哪些", "改进", "评价内容", "評論", "意見", "建議", "回饋", "反饋", "為什麼", "請說明", "改進", "評價內容"])),
        (ColumnRole.Score, (Set("rating, ratings, score, scores, stars, star, rate, satisfied, satisfaction, satisfying, nps, csat, ces, recommend, recommended, likely, likelihood, effort, easy, ease, sentiment, label, overall, happy"),
            ["คะแนน", "ดาว", "พึงพอใจ", "พอใจ", "แนะนำ", "เรตติ้ง", "ระดับ", "ง่ายแค่ไหน", "ง่ายเพียงใด", "บอกต่อ", "评分", "星级", "打分", "满意", "推荐", "分数", "容易", "評分", "星級", "滿意", "推薦", "分數"])),
        (ColumnRole.Text, (Set("review, text"), ["รีวิว", "点评", "點評"])),
        (ColumnRole.Group, (Set("branch, store, shop, location, outlet, restaurant, hotel, business, product, clinic, place, venue"),
            ["สาขา", "ชื่อร้าน", "สถานที่", "ร้านไหน", "สินค้า", "โรงแรม", "门店", "店铺", "分店", "哪家", "商品", "产品", "餐厅", "酒店", "門店", "店鋪", "產品", "餐廳", "飯店"])),
    ];

    public static readonly FrozenSet<string> OtherWords = Set("id, ids, uuid, guid, no, phone, tel, telephone, mobile, email, mail, e-mail, reviewer, author, user, username, nickname, customer, guest, name, firstname, lastname, surname, "
        + "fullname, address, url, link, website, ip, zip, postcode, postal, age, gender, sex, birthday, dob, birth, price, amount, cost, revenue, quantity, qty, count, votes, vote, likes, helpful, useful, funny, cool, "
        + "latitude, longitude, lat, lng, lon, language, lang, locale, title, subject, image, images, photo, photos, picture, pictures, video, reply, replied, replies, owner, response, status, device, browser, duration, seconds, "
        + "updated, modified, deleted, version, index, row, table, room, party, guests, nights, visits, visit, size, sku, barcode, order, invoice, ticket, token, hash, line, facebook, instagram, wechat, seller, platform, country, nationality");

    /// <summary>Of the other words, those that make even a whole question one for the person, not for the experience.</summary>
    public static readonly FrozenSet<string> PersonalWords = Set("id, ids, phone, tel, telephone, mobile, email, mail, name, firstname, lastname, surname, nickname, address, url, link, ip, zip, postcode, age, gender, sex, birthday, dob, birth, "
        + "number, facebook, instagram, wechat, line, token, owner, reply, replied, photo, photos, image, images");

    public static readonly string[] OtherParts =
    [
        "รหัส", "เลขที่", "หมายเลข", "เบอร์", "โทร", "อีเมล", "อีเมล์", "ชื่อผู้", "ชื่อลูกค้า", "ชื่อเล่น", "ชื่อนามสกุล", "นามสกุล", "ชื่อ-", "ที่อยู่", "อายุ", "เพศ", "ราคา", "จำนวน", "ลำดับ", "ลิงก์", "ลิงค์", "ตอบกลับ", "ไลน์", "ไอดี", "วันเกิด", "ผู้รีวิว", "ผู้ใช้", "ภาษา", "สถานะ", "รูป",
        "编号", "序号", "电话", "手机", "邮箱", "邮件", "姓名", "用户名", "用户id", "昵称", "地址", "年龄", "性别", "价格", "金额", "数量", "订单", "链接", "商家回复", "回复", "图片", "生日", "语言", "状态", "微信", "单价", "来源ip", "所用时间",
        "編號", "序號", "電話", "手機", "信箱", "郵件", "用戶", "暱稱", "年齡", "性別", "價格", "金額", "數量", "訂單", "連結", "商家回覆", "回覆", "圖片", "語言", "狀態", "單價", "用户", "買家", "买家", "会员", "會員",
    ];

    public static readonly string[] QuestionParts = ["what", "why", "howcan", "howcould", "tellus", "comment", "suggest", "improve", "recommend", "feedback", "อะไร", "ทำไม", "什么", "什麼", "为什么", "為什麼", "意见", "意見", "建议", "建議"];

    public static readonly string[] OverallParts = ["overall", "general", "total", "โดยรวม", "ภาพรวม", "รวม", "总体", "整体", "综合", "總體", "整體", "綜合", "我们的服务", "stars", "starrating"];

    /// <summary>Ratings of a part of the experience: taken only where there is none of the whole.</summary>
    public static readonly string[] AspectParts =
    [
        "food", "service", "ambi", "atmosphere", "taste", "value", "clean", "staff", "price", "location", "room", "delivery", "speed", "quality", "facilit", "comfort", "packag", "wifi",
        "อาหาร", "บริการ", "บรรยากาศ", "รสชาติ", "ความสะอาด", "พนักงาน", "ราคา", "คุณภาพ", "จัดส่ง", "สถานที่", "口味", "环境", "服务", "卫生", "物流", "性价比", "位置", "质量", "環境", "服務", "衛生", "性價比", "質量", "品質",
    ];

    /// <summary>What stands beside a sum or an average below the last answer.</summary>
    public static readonly FrozenSet<string> Summaries = Keys(
        "average, averages, avg, mean, median, total, totals, sum, subtotal, grand total, average score, average rating, total average, overall average, mean score, "
        + "รวม, ผลรวม, ยอดรวม, รวมทั้งหมด, รวมทั้งสิ้น, เฉลี่ย, ค่าเฉลี่ย, คะแนนเฉลี่ย, ค่าเฉลี่ยรวม, มัธยฐาน, "
        + "合计, 总计, 总和, 小计, 求和, 平均, 平均值, 平均分, 平均数, 均值, 中位数, 合計, 總計, 總和, 小計, 平均數, 中位數").ToFrozenSet(StringComparer.Ordinal);

    private static List<string> Keys(string names) =>
        [.. names.Split(',', StringSplitOptions.TrimEntries).Select(PlainKey.Of)];

    private static FrozenSet<string> Set(string words) => words.Split(',', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
