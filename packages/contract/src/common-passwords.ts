/** Passwords of ten characters and more that attackers try first, in lower case; ours, kept short because it travels to the browser. */
export const commonPasswords: ReadonlySet<string> = new Set(`
0123456789 0987654321 1234567890 1234567890q 12345678910 123456789a 1234qwerasdf 123qweasdzxc 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 9876543210
a123456789 a1234567890 aa12345678 aa123456789 abcd123456 abcde12345 abcdef1234 abcdefghij admin12345 admin123456 adminadmin administrator
administrator1 arsenal123 asdfghjkl1 asdfghjkl123 asdfghjkl; autumn2025 barcelona1 baseball12 baseball123 basketball batman1234 changeme123
changemenow charlie123 chelsea123 cohortium1 cohortium12 cohortium123 cohortium2026 computer12 computer123 correcthorse correcthorsebatterystaple
default123 director12 director123 dragon1234 dragon12345 facebook12 football12 football123 google1234 government government1 ilovegod12 iloveyou12
iloveyou123 internet12 internet123 israel1234 january2026 jennifer12 jerusalem1 jordan2323 leadership leadership1 letmein123 letmein1234 linkedin12
liverpool1 liverpool123 manchester manchester1 master1234 michael123 microsoft1 minister12 monday1234 monkey1234 monkey12345 mypassword mypassword1
newpassword p@55w0rd123 p@ssw0rd123 p@ssword123 passw0rd123 password01 password1! password12 password123 password123! password1234 password12345
password2020 password2021 password2022 password2023 password2024 password2025 password2026 passwordpassword princess12 princess123 q1w2e3r4t5
q1w2e3r4t5y6 qweasdzxc123 qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop1 qwertyuiop123 realmadrid rootroot123 samsung123 secret1234
secret12345 shadow1234 shalom1234 shalom12345 spring2025 starwars12 starwars123 summer2024 summer2025 summer2026 sunshine12 sunshine123 superman12
superman123 superuser1 telaviv123 temp123456 test123456 testpassword testtest12 thepassword trustno1234 welcome123 welcome1234 welcome2024 welcome2025
welcome2026 whatever12 windows123 winter2024 winter2025 winter2026 yourpassword zaq12wsxcde3 zxcvbnm123
`.trim().split(/\s+/));
