reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2014.23207:2025.67121]
set yrange [-4.124336:21.614463]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2014.7876 5
2024.2124 5

2014.7876 10
2024.2124 10

2014.7876 15
2024.2124 15

EOD
$axis << EOD
2014.7876 0
2024.2124 0

2015 0
2015 -0.245131

2016 0
2016 -0.245131

2017 0
2017 -0.245131

2018 0
2018 -0.245131

2019 0
2019 -0.245131

2020 0
2020 -0.245131

2021 0
2021 -0.245131

2022 0
2022 -0.245131

2023 0
2023 -0.245131

2024 0
2024 -0.245131

EOD
$lines << EOD
2015 2.4 1196909
2016 2.1 1196909
2017 2.8 1196909
2018 3 1196909
2019 3.9 1196909

2020 4.3 1196909
2021 5.7 1196909

2022 14.5 1196909
2023 8.9 1196909
2024 11.4 1196909

EOD
$marks << EOD
2021.5 9.425889 2042163
2021.5 10.774111 2042163

EOD
$dots << EOD
2014.54982 17.428844 0.8 7 1196909
2017.18837 17.428844 0.8 5 1196909
2015 2.4 0.8 7 1196909
2016 2.1 0.8 7 1196909
2017 2.8 0.8 7 1196909
2018 3 0.8 7 1196909
2019 3.9 0.8 7 1196909
2020 4.3 0.8 5 1196909
2021 5.7 0.8 5 1196909
2022 14.5 0.8 5 1196909
2023 8.9 0.8 5 1196909
2024 11.4 0.8 5 1196909
EOD
set label 'Remittances from Russia to Uzbekistan' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Central Bank of Russia' at screen 0.04167, screen 0.83738 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Central Bank of Uzbekistan' at screen 0.27233, screen 0.83738 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Vertical tick: break in the series.' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Sources: as shown.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.03745, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.03745, screen 0.3545 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.03745, screen 0.54876 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.03745, screen 0.74302 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.06713, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.15455, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.24197, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.32939, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.41681, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.50423, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.59165, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.67907, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.76649, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.8539, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Inflow 11.4' at screen 0.88914, screen 0.60315 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
