using Namjai.Platform.Identity.Passwords;

namespace Namjai.Tests.Platform.Identity;

public class CommonPasswordTests
{
    [Theory]
    [InlineData("1234567890")]
    [InlineData("0987654321")]
    [InlineData("qwertyuiop")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("iloveyou1234")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcdeabcdeabcde")]
    [InlineData("woaini1314520")]
    [InlineData("sawasdee2569")]
    [InlineData("0812345678")]
    [InlineData("รหัสผ่าน1234")]
    public void What_is_tried_first_is_common(string password) => CommonPasswords.Has(password).ShouldBeTrue();

    [Theory]
    [InlineData("three grey herons")]
    [InlineData("แมวสามตัวบนหลังคา")]
    [InlineData("雨后院子里的三只猫和一壶茶")]
    [InlineData("kT9-wq0Zp_4m")]
    [InlineData("83921740655018")]
    public void What_only_one_person_would_think_of_is_not(string password) => CommonPasswords.Has(password).ShouldBeFalse();

    [Fact]
    public void A_password_that_is_the_address_is_refused() =>
        PasswordRules.FaultOf("somsri.r@example.com", "somsri.r@example.com").ShouldBe(PasswordRules.LikeAddress);
}
