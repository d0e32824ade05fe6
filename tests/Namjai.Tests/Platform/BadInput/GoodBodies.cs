namespace Namjai.Tests.Platform.BadInput;

/// <summary>A body that each call takes; none for those that ask for nothing but their address.</summary>
internal static class GoodBodies
{
    public static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["POST /api/v1/surveys"] = """
            {"title":{"en":"How was it?","th":"เป็นอย่างไรบ้าง"},"measure":"form","touchpoint":"checkout","touchpointName":{"en":"Till"},"questions":[
              {"key":"score","kind":"nps","text":{"en":"Would you recommend us?"},"required":true},
              {"key":"what","kind":"choice","text":{"en":"What was it?"},"choices":[{"key":"food","text":{"en":"Food"}},{"key":"staff","text":{"en":"Staff"}}]},
              {"key":"why","kind":"text","text":{"en":"Why?"},"wordings":[{"from":0,"to":6,"text":{"en":"What went wrong?"}}],"showWhen":{"question":"score","from":0,"to":6}}]}
            """,
        ["POST /api/v1/touchpoints"] = """{"key":"garden","name":{"en":"Back garden","th":"สวนหลังร้าน"}}""",
        ["POST /api/v1/surveys/{id}/responses"] = """
            [{"sourceId":"p-1","at":"2026-03-01T10:00:00Z","answers":{"score":9,"comment":"Kind and quick."},"language":"en","touchpoint":"checkout","channel":"paper"}]
            """,
        ["POST /api/v1/public/surveys/{key}/responses"] = """
            {"answers":{"score":9,"comment":"Kind and quick."},"language":"th","touchpoint":"checkout","channel":"link","invitation":"token"}
            """,
        ["POST /api/v1/feedback"] = """
            [{"source":"maps","sourceId":"r-1","at":"2026-03-01T10:00:00Z","measure":"csat","score":4,"scale":"1-5","comment":"Waited long.","language":"en","touchpoint":"checkout",
              "channel":"web","customer":{"email":"malee@example.com","phone":"+66812345678","name":"Malee","externalId":"c-1"},"attributes":{"branch":"Ari"}}]
            """,
    };

    public static IReadOnlySet<string> None { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "POST /api/v1/surveys/{id}/publication", "PUT /api/v1/comments/{id}/handling",
    };
}
