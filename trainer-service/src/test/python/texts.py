"""Texts to cut into tokens: nine languages, numbers, white space, marks, code, rare characters. All our own writing."""

SENTENCES = {
    "English": [
        "I believe that parents should teach their children to be kind.",
        "It's not what I'd call easy, but we'll manage; they've done it before.",
        "Don't you think we're better off together? I'm sure she'll agree.",
        "In my family, dinner is at seven o'clock, and nobody is late.",
        "Work comes first for some people, but not for me!",
        "Trust takes years to build and seconds to break.",
    ],
    "German": [
        "Ich glaube, dass Familie das Wichtigste im Leben ist.",
        "Größere Städte haben oft schönere Straßen, aber müde Menschen.",
        "Übermorgen fahren wir über die Brücke nach Köln.",
        "Pünktlichkeit ist für mich eine Frage des Respekts.",
        "Die Straßenbahn kommt um 8:05 Uhr, nicht später.",
        "Äpfel, Öl und Übermut: das war ein schöner Abend.",
    ],
    "Spanish": [
        "¿Qué opinas de la política en tu país?",
        "Mi abuela decía: «mañana será otro día».",
        "El niño comió piñones y bebió agua de jamaica.",
        "Creo que la amistad vale más que el dinero.",
        "¡Qué alegría verte después de tantos años!",
        "Según la encuesta, el trabajo no lo es todo.",
    ],
    "Portuguese": [
        "Acredito que a família é muito importante na vida.",
        "Não há pressa: amanhã também é dia.",
        "As crianças aprendem com aquilo que veem em casa.",
        "A saudade é uma palavra difícil de traduzir.",
        "O coração tem razões que a própria razão desconhece.",
        "Três irmãos, dois cães e uma avó vivem aqui.",
    ],
    "Turkish": [
        "Aile benim için hayattaki en önemli şeydir.",
        "İstanbul'da yağmur yağıyor, çocuklar içeride oynuyor.",
        "Komşuluk ilişkileri eskisi gibi güçlü değil.",
        "Çay içmeden sohbet olmaz, öyle değil mi?",
        "Işık, gölge ve sessizlik: köyde sabah böyledir.",
        "Büyüklere saygı göstermek bizde çok önemlidir.",
    ],
    "Arabic": [
        "أعتقد أن العائلة هي أهم شيء في الحياة.",
        "القهوة جزء من الضيافة عندنا.",
        "هل تثق بالناس الذين تلتقي بهم لأول مرة؟",
        "العمل مهم، لكن الوقت مع الأصدقاء أهم.",
        "قالت جدتي: الصبر مفتاح الفرج.",
        "في عام ٢٠٢٠ تغيّرت أشياء كثيرة.",
    ],
    "Bengali": [
        "আমি মনে করি পরিবার জীবনের সবচেয়ে গুরুত্বপূর্ণ অংশ।",
        "বৃষ্টির দিনে আমরা খিচুড়ি খাই।",
        "বন্ধুরা একসঙ্গে চা খেতে খেতে গল্প করে।",
        "তুমি কি অপরিচিত মানুষকে বিশ্বাস করো?",
        "কাজের চেয়ে স্বাস্থ্য বড়।",
        "আমাদের গ্রামে ১২টি পুকুর আছে।",
    ],
    "Chinese": [
        "我认为家庭是生活中最重要的部分。",
        "春节的时候，全家人一起吃年夜饭。",
        "你相信第一次见面的人吗？",
        "工作很重要，但是健康更重要。",
        "他说：“明天会更好。”",
        "我们村里有三十二口井，建于1986年。",
    ],
    "Korean": [
        "저는 가족이 인생에서 가장 중요하다고 생각합니다.",
        "설날에는 온 가족이 모여 떡국을 먹어요.",
        "처음 만난 사람을 믿을 수 있나요?",
        "일도 중요하지만 건강이 더 중요합니다.",
        "할머니께서는 늘 천천히 가라고 하셨다.",
        "서울의 인구는 약 940만 명이다.",
    ],
}

SHAPES = [
    "{0} 12345 {1}",
    "  {0}",
    "{0}\n\n{1}\n",
    "{0}\t{1}",
    "\u201c{0}\u201d, {1}",
    "1. {0}\n2. {1}\n   3   4  5",
    "**{0}** _{1}_ 🙂🌏",
    "({0}) [{1}] <{0}>",
    "{0}  7 8   99",
    "\n  - {0}\n  - {1}\n",
]

ODD = [
    "a",
    " ",
    "   ",
    "\n",
    "\n\n\n",
    "\t\t x",
    "  12",
    "   3.14159  2,718",
    "0123456789",
    "x=1;y=2",
    "1 000 000",
    "50% of 20 is 10",
    "2026-11-24T08:30:00Z",
    "user@example.org",
    "https://example.org/a?b=c&d=%20e",
    "for (int i = 0; i < 10; i++) { total += i; }",
    "def f(x):\n    return x ** 2\n",
    "{\"key\": [1, 2, 3], \"other\": null}",
    "<b>bold</b> &amp; <i>italic</i>",
    "{{ not a template }} {% if x %}",
    "CamelCaseWord snake_case_word kebab-case-word",
    "ALL CAPS AND SHOUTING!!!",
    "...?!",
    "—–-‐",
    "naïve café résumé",
    "e\u0301 is e with an accent",
    "👨‍👩‍👧‍👦 family, 🇰🇷 flag, 👍🏽 tone",
    "𝒳 ∈ ℝ, ∀ε>0 ∃δ",
    "Ⅳ ½ ² ₃ ①",
    "\u00a0non-breaking\u00a0space\u3000wide",
    "zero\u200bwidth",
    "\u202bright to left\u202c",
    "tab\tnew\r\nline\rreturn",
    "trailing space ",
    "  leading and trailing  ",
    "it's IT'S they'll THEY'LL",
    "we''re ''quoted''",
    "ﬁ ligature, ﷺ, ꧁꧂",
    "สวัสดี नमस्ते שלום",
    "日本語とひらがな",
    "\u0000control\u0007",
    "a" * 70,
    "ab " * 30,
]


def strings():
    plain = [sentence for sentences in SENTENCES.values() for sentence in sentences]
    shaped = []
    for language, sentences in SENTENCES.items():
        for i, shape in enumerate(SHAPES):
            shaped.append(shape.format(sentences[i % 6], sentences[(i + 1) % 6]))
        shaped.append(language + ": " + " ".join(sentences))
        shaped.append("".join(sentences).replace(" ", ""))
        shaped.append(sentences[0].upper() + " " + sentences[1].lower())
    return plain + shaped + ODD


def conversations():
    result = []
    for i, (language, sentences) in enumerate(SENTENCES.items()):
        question, answer, again, more, system, last = sentences
        result.append([{"role": "user", "content": question}, {"role": "assistant", "content": answer}])
        result.append(
            [
                {"role": "system", "content": system},
                {"role": "user", "content": question + "\n1. Yes\n2. No"},
                {"role": "assistant", "content": "2. " + answer},
            ]
        )
        result.append(
            [
                {"role": "user", "content": question},
                {"role": "assistant", "content": answer},
                {"role": "user", "content": again + " " * (i % 3)},
                {"role": "assistant", "content": more + "\n\n" + last + " 🙂"},
            ]
        )
    result.append([{"role": "user", "content": ""}, {"role": "assistant", "content": ""}])
    result.append([{"role": "user", "content": "  spaces  "}, {"role": "assistant", "content": "\n line"}])
    result.append([{"role": "user", "content": "{{ messages }} {% raw %}"}, {"role": "assistant", "content": "{# no #}"}])
    return result
