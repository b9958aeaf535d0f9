@store shipped

EXAMPLES
  $ mkdir downloads; cat > downloads/visitors.csv <<'EOF'
  > reporter,partner,indicator,period,value,source,vintage
  > KAZ,DEU,people.visitors,2024,101300,my-notes,2025-03-01
  > EOF

  $ cat > monthly.recipe <<'EOF'
  > load downloads --only KAZ,DEU
  > report KAZ DEU --no-charts --format md -o reports
  > EOF

  $ bilat refresh monthly.recipe
  file          layout  rows  new  revised  same  missing  bad
  visitors.csv  bilat      1    1        0     0        0    0
  reports/KAZ-DEU/report.md

  $ bilat refresh monthly.recipe
  file          layout  rows  new  revised  same  missing  bad
  visitors.csv  bilat      0    0        0     0        0    0

  loaded before, nothing changed: visitors.csv
  ! bilat: nothing is new
  [1]

EVERY MONTH
A line of crontab(5): on the second of every month, at six; mail comes if something is wrong or
new.

  $ cat <<'EOF' > crontab.line
  > 0 6 2 * *  bilat refresh $HOME/stats/monthly.recipe || [ $? -eq 1 ]
  > EOF

The same as a systemd user timer, in `~/.config/systemd/user/`; `systemctl --user enable --now
bilat.timer` starts it.

  $ cat > bilat.service <<'EOF'
  > [Unit]
  > Description=Load and report bilateral indicators
  > [Service]
  > Type=oneshot
  > ExecStart=bilat refresh %h/stats/monthly.recipe
  > # 1: nothing is new
  > SuccessExitStatus=1
  > EOF

  $ cat > bilat.timer <<'EOF'
  > [Unit]
  > Description=Every month
  > [Timer]
  > OnCalendar=*-*-02 06:00
  > Persistent=true
  > [Install]
  > WantedBy=timers.target
  > EOF
